# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# unheard = "the death of the worker is what it shows"
# ///
"""A worker killed while it waits for a call leaves its pool locked."""

import multiprocessing
import os
import signal
import threading
import time

if __name__ == "__main__":
    pool = multiprocessing.Pool(1)
    worker = pool.apply(os.getpid)
    # --8<-- [start:scaffold]
    lock = pool._inqueue._rlock  # who waits for a call holds it
    while lock.acquire(block=False):
        lock.release()
        time.sleep(0.01)
    # --8<-- [end:scaffold]
    os.kill(worker, signal.SIGKILL)
    result = pool.apply_async(abs, (-7,))
    result.wait(timeout=1)
    print("answer to the next call:", result.ready())
    ending = threading.Thread(target=pool.terminate)
    ending.start()
    ending.join(timeout=1)
    print("terminate() still waits:", ending.is_alive())
    # --8<-- [start:scaffold]
    lock.release()  # so that this program ends
    # --8<-- [end:scaffold]
    ending.join()
    pool.join()

# Output:
# answer to the next call: False
# terminate() still waits: True
