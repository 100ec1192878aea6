# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A program unlinks its block in a finally; there is nothing to notice."""

import subprocess
import sys

PROGRAM = """
from multiprocessing.shared_memory import SharedMemory
memory = SharedMemory(create=True, size=16)
try:
    memory.buf[0] = 42
finally:
    memory.close()
    memory.unlink()
"""
ended = subprocess.run(
    [sys.executable, "-c", PROGRAM], capture_output=True, text=True
)
print("exit status", ended.returncode)
print("blocks left behind:", ended.stderr.count("1 leaked shared_memory"))

# Output:
# exit status 0
# blocks left behind: 0
