# /// script
# dependencies = ["ipykernel", "nbclient", "nbformat"]
# [tool.snippet]
# group = "tools"
# platforms = ["linux"]
# timeout = 60
# ///
"""A notebook is run: what works in a cell, and what does not."""

import os
import subprocess
import tempfile

import nbformat
from nbclient import NotebookClient

CELLS = {
    "await in a cell": """
async def fetch():
    return 42
print(await fetch())""",
    "asyncio.run": """
import asyncio
job = fetch()
try:
    asyncio.run(job)
except RuntimeError as error:
    print(error)
finally:
    job.close()""",
    "a typed function for processes": """
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
def double(number):
    return 2 * number
with ProcessPoolExecutor(1, get_context("spawn")) as pool:
    try:
        print(pool.submit(double, 21).result())
    except BrokenProcessPool:
        print("BrokenProcessPool")""",
}

with tempfile.TemporaryDirectory() as folder:
    for name in "JUPYTER_RUNTIME_DIR", "IPYTHONDIR", "JUPYTER_DATA_DIR":
        os.environ[name] = folder
    cells = [nbformat.v4.new_code_cell(text) for text in CELLS.values()]
    notebook = nbformat.v4.new_notebook(cells=cells)
    client = NotebookClient(notebook, timeout=50)
    client.execute(stderr=subprocess.DEVNULL)
    for name, cell in zip(CELLS, notebook.cells, strict=True):
        told = [o.text for o in cell.outputs if o.get("name") == "stdout"]
        print(f"{name}: {''.join(told).strip()}")

# Output:
# await in a cell: 42
# asyncio.run: asyncio.run() cannot be called from a running event loop
# a typed function for processes: BrokenProcessPool
