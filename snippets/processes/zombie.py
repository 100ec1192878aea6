# /// script
# [tool.snippet]
# platforms = ["linux"]
# unheard = "a forked child ends so, without its parent's clean-up"
# ///
"""A child that has ended stays in the process table until waited for."""

import os
from pathlib import Path


def state(pid):
    stat = Path(f"/proc/{pid}/stat")
    return stat.read_text().split()[2] if stat.exists() else "gone"


child = os.fork()
if child == 0:
    os._exit(7)

# Wait for the end of the child without taking its exit status.
os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
print("ended, not waited for:", state(child))
os.kill(child, 9)  # accepted, and without effect: it is dead already
print("killed:               ", state(child))
_, status = os.waitpid(child, 0)
print("waited for:           ", state(child))
print("exit code:            ", os.waitstatus_to_exitcode(status))

# Output:
# ended, not waited for: Z
# killed:                Z
# waited for:            gone
# exit code:             7
