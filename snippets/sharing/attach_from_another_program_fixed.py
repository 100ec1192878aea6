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
memory.close()
"""
memory = SharedMemory(create=True, size=16)
memory.close()
subprocess.run(
    [sys.executable, "-c", GUEST, memory.name], capture_output=True
)
again = SharedMemory(name=memory.name)  # raises if it is gone
print("the block is still there")
again.close()
again.unlink()

# Output:
# the block is still there
