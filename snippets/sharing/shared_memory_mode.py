# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""A block can be opened by its owner, not by other users but root."""

import os
from multiprocessing.shared_memory import SharedMemory

memory = SharedMemory(create=True, size=16)
mode = os.stat(f"/dev/shm/{memory.name}").st_mode
print("permissions:", oct(mode & 0o777))
memory.close()
memory.unlink()

# Output:
# permissions: 0o600
