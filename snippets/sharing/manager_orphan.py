# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# leaves = "the folder of the manager's socket, which nobody removes now"
# ///
"""A program that is killed leaves the process of its manager behind."""

import os
import signal
import subprocess
import sys
import time
from multiprocessing import Manager

if __name__ == "__main__":
    if sys.argv[1:] == ["program"]:
        manager = Manager()
        print(manager._process.pid, flush=True)
        time.sleep(60)
    else:
        command = [sys.executable, __file__, "program"]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as program:
            server = int(program.stdout.readline())
            program.terminate()  # SIGTERM, as a service manager sends it
            print("the program was ended by signal", -program.wait())
            os.kill(server, 0)  # raises if there is no such process
            print("its manager runs on")
            os.kill(server, signal.SIGKILL)  # so that nothing is left

# Output:
# the program was ended by signal 15
# its manager runs on
