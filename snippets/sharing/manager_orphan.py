# /// script
# [tool.snippet]
# platforms = ["linux"]
# leaves = "the folder of the manager's socket, which nobody removes now"
# ///
"""A killed program leaves its manager behind, and with it the block."""

import os
import signal
import subprocess
import sys
import time
from multiprocessing.managers import SharedMemoryManager
from pathlib import Path

if __name__ == "__main__":
    if sys.argv[1:] == ["program"]:
        manager = SharedMemoryManager()
        manager.start()
        memory = manager.SharedMemory(size=16)
        print(manager._process.pid, memory.name, flush=True)
        signal.pause()
    else:
        with subprocess.Popen(
            [sys.executable, __file__, "program"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,  # open until the tracker ends
            text=True,
        ) as program:
            server, name = program.stdout.readline().split()
            block = Path("/dev/shm", name)
            program.terminate()  # SIGTERM, as a service manager sends it
            print("the program was ended by signal", -program.wait())
            time.sleep(0.5)  # time for a tracker that would remove it
            print("the block is still there:", block.exists())
            os.kill(int(server), signal.SIGKILL)  # raises if it had ended
            program.stderr.read()
            print("after its manager's end:", block.exists())

# Output:
# the program was ended by signal 15
# the block is still there: True
# after its manager's end: False
