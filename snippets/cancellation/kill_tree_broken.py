# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Killing the shell leaves its child, which holds the pipe open."""

import os
import signal
import subprocess

child = subprocess.Popen(
    ["sh", "-c", "sleep 3600 & echo $!; wait"],
    stdout=subprocess.PIPE,
    text=True,
)
sleeper = int(child.stdout.readline())
child.kill()
print("the shell has ended:", child.wait() < 0)
try:
    child.communicate(timeout=0.2)  # without a timeout: for an hour
except subprocess.TimeoutExpired:
    print("still waiting: sleep runs on and holds the pipe")
os.kill(sleeper, signal.SIGKILL)  # so that this example ends
child.communicate()

# Output:
# the shell has ended: True
# still waiting: sleep runs on and holds the pipe
