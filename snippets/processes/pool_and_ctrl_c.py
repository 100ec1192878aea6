# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Workers that ignore SIGINT leave the decision to the parent."""

import os
import signal
from multiprocessing import Pool


def leave_ctrl_c_to_parent():
    signal.signal(signal.SIGINT, signal.SIG_IGN)


if __name__ == "__main__":
    with Pool(1, initializer=leave_ctrl_c_to_parent) as pool:
        worker = pool.apply(os.getpid)
        try:
            os.kill(worker, signal.SIGINT)  # Ctrl-C reaches both
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt:
            print("parent: interrupted")
            alive = pool.apply(os.getpid) == worker
            print("parent: worker still answers:", alive)
            pool.terminate()
            pool.join()
            print("parent: pool ended")

# Output:
# parent: interrupted
# parent: worker still answers: True
# parent: pool ended
