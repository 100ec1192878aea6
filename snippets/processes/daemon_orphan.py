# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# leaves = "the folder of a fork server's socket: its parent is killed"
# ///
"""A parent that is killed leaves its daemonic child behind."""

import os
import signal
import subprocess
import sys
import time
from multiprocessing import Process


def parent():
    process = Process(target=time.sleep, args=(60,), daemon=True)
    process.start()
    print(process.pid, flush=True)
    process.join()


if __name__ == "__main__":
    if sys.argv[1:] == ["parent"]:
        parent()
    else:
        command = [sys.executable, __file__, "parent"]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as program:
            child = int(program.stdout.readline())
            program.terminate()  # SIGTERM, as a service manager sends it
            print("the parent was ended by signal", -program.wait())
            os.kill(child, 0)  # raises if there is no such process
            print("its daemonic child runs on")
            os.kill(child, signal.SIGKILL)  # so that nothing is left

# Output:
# the parent was ended by signal 15
# its daemonic child runs on
