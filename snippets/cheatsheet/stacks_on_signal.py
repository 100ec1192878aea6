# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A running program prints the stacks of its threads when it is asked."""

# --8<-- [start:register]
import faulthandler
import signal
import sys

# then, from a shell: kill -USR1 PID
faulthandler.register(
    signal.SIGUSR1, file=sys.stdout
)
# --8<-- [end:register]
signal.raise_signal(signal.SIGUSR1)
faulthandler.unregister(signal.SIGUSR1)

# Output (pattern):
# Current thread ... (most recent call first):
#   File ... in <module>
