# /// script
# dependencies = ["numpy"]
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""np.frombuffer holds on to the block; np.ndarray over it does not."""

import signal
import subprocess
import sys

PROGRAM = """
import numpy as np
from multiprocessing.shared_memory import SharedMemory

memory = SharedMemory(create=True, size=1_000_000)
memory.unlink()
numbers = {}
try:
    memory.close()
    print("closed, and the array reads", numbers[0])
except BufferError:
    print("not closed: the array is in use")
    del numbers
    memory.close()
"""
for array in (
    "np.frombuffer(memory.buf, 'int64')",
    "np.ndarray((4,), 'int64', buffer=memory.buf)",
):
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(array)],
        capture_output=True,
        text=True,
    )
    ended = (
        signal.Signals(-run.returncode).name if run.returncode else "well"
    )
    print(array.partition("(")[0], "ended", ended, run.stdout.strip())

# Output:
# np.frombuffer ended well not closed: the array is in use
# np.ndarray ended SIGSEGV
