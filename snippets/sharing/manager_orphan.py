# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# leaves = "the folder of the manager's socket, which nobody removes now"
# ///
"""A killed program leaves its manager behind, and with it the block."""

import os
import signal
import subprocess
import sys
import time
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    if sys.argv[1:] == ["program"]:
        manager = SharedMemoryManager()
        manager.start()
        memory = manager.SharedMemory(size=16)
        print(manager._process.pid, memory.name, flush=True)
        time.sleep(60)
    else:
        with subprocess.Popen(
            [sys.executable, __file__, "program"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # its tracker warns, at the end
            text=True,
        ) as program:
            server, name = program.stdout.readline().split()
            program.terminate()  # SIGTERM, as a service manager sends it
            print("the program was ended by signal", -program.wait())
        time.sleep(0.5)  # the tracker would have removed the block by now
        os.kill(int(server), 0)  # raises if there is no such process
        print("its manager runs on")
        memory = SharedMemory(name=name)  # raises if it is gone
        print("the block is still there")
        memory.close()
        memory.unlink()
        os.kill(int(server), signal.SIGKILL)  # so that nothing is left

# Output:
# the program was ended by signal 15
# its manager runs on
# the block is still there
