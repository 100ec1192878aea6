# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""faulthandler ends a hung program and says where each thread waits."""

import faulthandler
import re
import subprocess
import sys
from threading import Barrier, Lock, Thread


# --8<-- [start:program]
def transfer(first, second, both_hold_one):
    with first:
        both_hold_one.wait()
        with second:
            print("never reached")


def main():
    # --8<-- [start:cure]
    faulthandler.dump_traceback_later(1, exit=True)  # the watchdog
    # --8<-- [end:cure]
    a, b, barrier = Lock(), Lock(), Barrier(2)
    Thread(target=transfer, args=(a, b, barrier)).start()
    Thread(target=transfer, args=(b, a, barrier)).start()


# --8<-- [end:program]
if sys.argv[1:] == ["hang"]:
    main()
else:
    command = [sys.executable, __file__, "hang"]
    run = subprocess.run(command, stderr=subprocess.PIPE, text=True)
    print("exit status", run.returncode)
    print(run.stderr.splitlines()[0])
    for line in re.findall(r"line \d+ in transfer", run.stderr):
        print(line)

# Output:
# exit status 1
# Timeout (0:00:01)!
# line 18 in transfer
# line 18 in transfer
