# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""An interval timer interrupts a blocking call in the main thread."""

import signal
import time


def on_alarm(number, frame):
    raise TimeoutError("no answer")


signal.signal(signal.SIGALRM, on_alarm)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    time.sleep(3600)
except TimeoutError as error:
    print("interrupted:", error)
finally:
    signal.setitimer(signal.ITIMER_REAL, 0)  # disarm
print("left on the timer:", signal.getitimer(signal.ITIMER_REAL))

signal.alarm(60)  # the same timer, in whole seconds
print("there were", signal.alarm(0), "seconds to go")

# Output:
# interrupted: no answer
# left on the timer: (0.0, 0.0)
# there were 60 seconds to go
