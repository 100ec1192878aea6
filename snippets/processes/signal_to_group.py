# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Ctrl-C sends SIGINT to a whole process group: every member gets it."""

import os
import signal
import subprocess

first = subprocess.Popen(["sleep", "60"], process_group=0)  # leads a group
group = first.pid
second = subprocess.Popen(["sleep", "60"], process_group=group)
outside = subprocess.Popen(["sleep", "60"], process_group=0)

os.killpg(group, signal.SIGINT)  # the terminal does this to its group
print("first: ", first.wait())
print("second:", second.wait())
print("other group is running:", outside.poll() is None)
outside.send_signal(signal.SIGINT)  # this process only
print("outside:", outside.wait())

# Output:
# first:  -2
# second: -2
# other group is running: True
# outside: -2
