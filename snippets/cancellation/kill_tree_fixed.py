# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""The child leads a process group, and the group is killed."""

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
os.killpg(child.pid, signal.SIGKILL)
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
# all have ended: the pipe is closed
# the shell was ended by SIGKILL
