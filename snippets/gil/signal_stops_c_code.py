# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A signal handler ends a regular expression that would take years."""

import re
import signal


def give_up(signum, frame):
    raise TimeoutError("no match in time")


signal.signal(signal.SIGALRM, give_up)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    re.search("(a|a)*c", "a" * 60)
except TimeoutError as error:
    print("TimeoutError:", error)

# Output:
# TimeoutError: no match in time
