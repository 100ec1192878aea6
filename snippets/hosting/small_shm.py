# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""Shared memory beyond what /dev/shm holds: made, and then a bus error."""

import signal
import subprocess
import sys

# --8<-- [start:scaffold]
# a /dev/shm of 1 MB, as a container has one of 64
SMALL = 'mount -t tmpfs -o size=1m tmpfs /dev/shm && exec "$@"'
NEW = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", SMALL]
# --8<-- [end:scaffold]
PROGRAM = """
from multiprocessing.shared_memory import SharedMemory
memory = SharedMemory(create=True, size=4_000_000)
print("made", flush=True)
try:
    memory.buf[:] = bytes(4_000_000)
    print("written")
finally:
    memory.unlink()
"""
done = subprocess.run(
    [*NEW, "sh", sys.executable, "-c", PROGRAM],
    capture_output=True,
    text=True,
)
print(done.stdout.strip())
print("ended by", signal.Signals(-done.returncode).name)

# Output:
# made
# ended by SIGBUS
