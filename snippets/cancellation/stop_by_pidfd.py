# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""A process file descriptor never means another process, a pid may."""

import os
import select
import signal
import subprocess

child = subprocess.Popen(["sleep", "3600"])
pidfd = os.pidfd_open(child.pid)
try:
    signal.pidfd_send_signal(pidfd, signal.SIGTERM)
    select.select([pidfd], [], [])  # readable once the process has ended
    print("ended by", signal.Signals(-child.wait()).name)
    try:
        signal.pidfd_send_signal(pidfd, signal.SIGTERM)
    except ProcessLookupError:
        print("no such process any more")
finally:
    os.close(pidfd)

# Output:
# ended by SIGTERM
# no such process any more
