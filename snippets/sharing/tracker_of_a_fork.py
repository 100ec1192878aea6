# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A worker forked before the first block has a tracker of its own."""

import subprocess
import sys

PROGRAM = """
import sys, time
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory

def attach(name):
    SharedMemory(name=name).close()

memory = pool = None
for what in sys.argv[1:]:
    if what == "block":
        memory = SharedMemory(create=True, size=16)
    else:
        pool = get_context("fork").Pool(1)
pool.apply(attach, (memory.name,))
pool.close()
pool.join()
for _ in range(50):  # the tracker of the worker ends after it
    try:
        SharedMemory(name=memory.name).close()
        said = "is there"
    except FileNotFoundError:
        said = "is gone"
        break
    time.sleep(0.02)
print(said)
memory.close()
if said == "is there":
    memory.unlink()
"""
for order in (["block", "pool"], ["pool", "block"]):
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, *order],
        capture_output=True,
        text=True,
    )
    print(order[0], "first: after the worker the block", run.stdout.strip())

# Output:
# block first: after the worker the block is there
# pool first: after the worker the block is gone
