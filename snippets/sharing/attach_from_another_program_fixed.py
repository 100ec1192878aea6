# /// script
# requires-python = ">=3.13"
# ///
"""A guest attaches with track=False: the block outlives it."""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

GUEST = """
import sys
from multiprocessing.shared_memory import SharedMemory
memory = SharedMemory(name=sys.argv[1], track=False)
memory.buf[0] = 42
memory.close()
"""
memory = SharedMemory(create=True, size=16)
try:
    subprocess.run([sys.executable, "-c", GUEST, memory.name], check=True)
    print("still there:", memory.buf[0])
finally:
    memory.close()
    memory.unlink()

# Output:
# still there: 42
