# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Which ways out of a program run finally blocks and atexit callbacks?"""

import subprocess
import sys

PROGRAM = """
import atexit, os, signal, sys
atexit.register(print, "atexit", end=" ", flush=True)
try:
    exec(sys.argv[1])
finally:
    print("finally", end=" ", flush=True)
"""
WAYS = (
    "sys.exit(3)",
    "os._exit(3)",
    "signal.raise_signal(signal.SIGTERM)",
    "signal.raise_signal(signal.SIGKILL)",
    "signal.signal(signal.SIGTERM, lambda *_: sys.exit(3));"
    "signal.raise_signal(signal.SIGTERM)",
)
for way in WAYS:
    command = [sys.executable, "-c", PROGRAM, way]
    ended = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    ran = ended.stdout.strip() or "nothing"
    print(way.replace(";", "\n"))
    print(f"    status {ended.returncode}, ran: {ran}")

# Output:
# sys.exit(3)
#     status 3, ran: finally atexit
# os._exit(3)
#     status 3, ran: nothing
# signal.raise_signal(signal.SIGTERM)
#     status -15, ran: nothing
# signal.raise_signal(signal.SIGKILL)
#     status -9, ran: nothing
# signal.signal(signal.SIGTERM, lambda *_: sys.exit(3))
# signal.raise_signal(signal.SIGTERM)
#     status 3, ran: finally atexit
