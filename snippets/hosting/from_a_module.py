"""Written into a file and imported, the function can be found."""

import subprocess
import sys
import tempfile
from pathlib import Path

MODULE = """
def square(number):
    return number * number
"""
TYPED = """
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from shop import square

with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
    print(pool.submit(square, 3).result())
"""
with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(MODULE)
    done = subprocess.run(
        [sys.executable, "-c", TYPED],
        capture_output=True,
        text=True,
        cwd=folder,
    )
print(done.stdout, end="")

# Output:
# 9
