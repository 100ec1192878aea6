# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Start the child as leader of a process group and kill the group."""

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
print("a group of its own:", os.getpgid(child.pid) == child.pid)
os.killpg(child.pid, signal.SIGKILL)
child.communicate()  # ends: nobody holds the pipe any more
print("ended by", signal.Signals(-child.returncode).name)

# Output:
# started
# a group of its own: True
# ended by SIGKILL
