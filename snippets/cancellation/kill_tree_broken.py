# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Killing the shell leaves its child, which holds the pipe open."""

import os
import signal
import subprocess

child = subprocess.Popen(
    ["sh", "-c", "sleep 3600 & echo started; wait"],
    stdout=subprocess.PIPE,
    text=True,
    process_group=0,
)
print(child.stdout.readline().strip())
child.kill()
try:
    child.communicate(timeout=0.5)  # without a timeout: for an hour
    print("all have ended: the pipe is closed")
except subprocess.TimeoutExpired:
    print("still waiting: sleep runs on and holds the pipe")
    os.killpg(child.pid, signal.SIGKILL)  # so that this example ends
    child.communicate()
print("the shell was ended by", signal.Signals(-child.returncode).name)

# Output:
# started
# still waiting: sleep runs on and holds the pipe
# the shell was ended by SIGKILL
