# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""pause() sleeps until a handler has run."""

import signal

seen = []
signal.signal(signal.SIGALRM, lambda number, frame: seen.append(number))
# Again and again: one signal could come before pause() begins.
signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
signal.pause()
signal.setitimer(signal.ITIMER_REAL, 0)
print("woken by", signal.Signals(seen[0]).name)

# Output:
# woken by SIGALRM
