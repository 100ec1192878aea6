# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Give a calculation a budget of processor time, not of wall time."""

import signal


def over_budget(number, frame):
    raise TimeoutError(signal.Signals(number).name)


for number, timer in (
    (signal.SIGVTALRM, signal.ITIMER_VIRTUAL),  # in user code
    (signal.SIGPROF, signal.ITIMER_PROF),  # and in the kernel on its behalf
):
    signal.signal(number, over_budget)
    signal.setitimer(timer, 0.05)
    try:
        while True:
            pass
    except TimeoutError as error:
        print("stopped by", error)

try:
    signal.setitimer(99, 0.05)
except signal.ItimerError as error:
    print("ItimerError is OSError:", isinstance(error, OSError))

# Output:
# stopped by SIGVTALRM
# stopped by SIGPROF
# ItimerError is OSError: True
