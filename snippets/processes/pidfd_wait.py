# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""A pidfd names one process for sure and is waited for with a timeout."""

import os
import select

child = os.posix_spawn("/bin/sleep", ["sleep", "60"], os.environ)
pidfd = os.pidfd_open(child)  # stays with this process; a pid is used anew
poller = select.poll()
poller.register(pidfd, select.POLLIN)

print("ended within 0.1 s:", bool(poller.poll(100)))
os.kill(child, 15)
print("ended within 60 s: ", bool(poller.poll(60_000)))

pid, status = os.wait()  # any child; this one is the only one
print("exit code:", os.waitstatus_to_exitcode(status))
os.close(pidfd)

# Output:
# ended within 0.1 s: False
# ended within 60 s:  True
# exit code: -15
