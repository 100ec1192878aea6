# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""As process 1 a program without a handler does not hear SIGTERM."""

import subprocess
import sys

# --8<-- [start:scaffold]
# a process namespace of its own, as a container has one
NEW = ["unshare", "--user", "--map-root-user", "--pid", "--fork"]
# --8<-- [end:scaffold]
SERVICE = """
import os, signal, sys, time
print("running as process", os.getpid(), flush=True)
while True:
    time.sleep(0.05)
"""
# --8<-- [start:scaffold]
STOP = """
import os, signal, sys, time
os.kill(int(sys.argv[1]), signal.SIGTERM)
"""
outer = subprocess.Popen(
    [*NEW, sys.executable, "-c", SERVICE],
    stdout=subprocess.PIPE,
    stderr=subprocess.DEVNULL,
    text=True,
)
with outer:
    print(outer.stdout.readline(), end="")
    with open(f"/proc/{outer.pid}/task/{outer.pid}/children") as file:
        service = int(file.read())
    subprocess.run([sys.executable, "-c", STOP, str(service)], check=True)
    try:
        print("after SIGTERM: ended with status", outer.wait(timeout=1))
    except subprocess.TimeoutExpired:
        print("after SIGTERM: still running; now SIGKILL")
        subprocess.run(["kill", "-KILL", str(service)], check=True)
# --8<-- [end:scaffold]

# Output:
# running as process 1
# after SIGTERM: still running; now SIGKILL
