# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""Where /dev/shm cannot be written: no Lock, no Queue; a Pipe works."""

import subprocess
import sys

# --8<-- [start:scaffold]
CLOSED = 'mount -t tmpfs -o ro tmpfs /dev/shm && exec "$@"'
NEW = [
    "unshare",
    "--user",
    "--map-root-user",
    "--mount",
    "sh",
    "-c",
    CLOSED,
]
# --8<-- [end:scaffold]
PROGRAM = """
import multiprocessing as mp

def work(end):
    end.send("from the child")

for name in ("Lock", "Queue", "Value"):
    try:
        getattr(mp, name)(*["i"] * (name == "Value"))
        print(name, "works")
    except OSError as error:
        print(f"{name}: {error.strerror}")
ours, theirs = mp.Pipe()
process = mp.get_context("fork").Process(target=work, args=(theirs,))
process.start()
print("Pipe:", ours.recv())
process.join()
"""
done = subprocess.run(
    [*NEW, "sh", sys.executable, "-c", PROGRAM],
    capture_output=True,
    text=True,
)
print(done.stdout, end="")

# Output:
# Lock: Read-only file system
# Queue: Read-only file system
# Value: Read-only file system
# Pipe: from the child
