# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# unheard = "the exit code is what it shows"
# ///
"""What each end of a child looks like in its exit code."""

import os
import signal
import sys
import time
from multiprocessing import Process


def returns():
    pass


def exits():
    sys.exit(3)


def leaves_at_once():
    os._exit(4)  # no finally blocks, no flushing


def is_killed():
    os.kill(os.getpid(), signal.SIGKILL)  # as the out-of-memory killer


if __name__ == "__main__":
    for target in (returns, exits, leaves_at_once, is_killed):
        process = Process(target=target)
        process.start()
        process.join()
        print(f"{target.__name__:15}{process.exitcode}")
    process = Process(target=time.sleep, args=(60,))
    process.start()
    print(f"{'still running':15}{process.exitcode}")
    process.terminate()
    process.join()
    print(f"{'terminated':15}{process.exitcode}")

# Output:
# returns        0
# exits          3
# leaves_at_once 4
# is_killed      -9
# still running  None
# terminated     -15
