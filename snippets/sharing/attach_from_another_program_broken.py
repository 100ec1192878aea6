# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# raises = "FileNotFoundError"
# besides = "the tracker here finds the block gone that it was to remove"
# ///
"""Another program attaches and ends: its tracker destroys the block."""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

GUEST = """
import sys
from multiprocessing.shared_memory import SharedMemory
memory = SharedMemory(name=sys.argv[1])
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

# Error (pattern):
# FileNotFoundError: [Errno 2] No such file or directory: '/...'
