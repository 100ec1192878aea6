# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""The lock of a process that is killed is free; a lock file would stay."""

import fcntl
import subprocess
import sys
import tempfile

HOLDER = """
import fcntl, sys
file = open(sys.argv[1], "w")
fcntl.flock(file, fcntl.LOCK_EX)
print("locked", flush=True)
sys.stdin.read()
"""
with tempfile.NamedTemporaryFile() as file:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, file.name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with holder:
        holder.stdout.readline()
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("taken by another process")
        holder.kill()
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    print("it was killed: the lock is ours")

# Output:
# taken by another process
# it was killed: the lock is ours
