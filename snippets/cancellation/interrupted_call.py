# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""After a handler that returns, Python resumes the interrupted call."""

import os
import signal

reader, writer = os.pipe()


def on_alarm(number, frame):
    print("handler ran")
    os.write(writer, b"x")


signal.signal(signal.SIGALRM, on_alarm)
signal.siginterrupt(signal.SIGALRM, True)  # changes nothing: PEP 475
signal.setitimer(signal.ITIMER_REAL, 0.02)
print("read returned", os.read(reader, 1))  # no InterruptedError
os.close(reader)
os.close(writer)

# Output:
# handler ran
# read returned b'x'
