"""shutdown() after wait=False waits for threads, not for processes."""

import multiprocessing
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def keep(event):
    global release
    release = event


def call():
    release.wait()


if __name__ == "__main__":
    keep(threading.Event())
    pool = ThreadPoolExecutor(1)
    future = pool.submit(call)
    pool.shutdown(wait=False)
    threading.Timer(0.1, release.set).start()
    pool.shutdown()
    print("threads: done is", future.done())

    keep(multiprocessing.Event())
    pool = ProcessPoolExecutor(1, initializer=keep, initargs=[release])
    future = pool.submit(call)
    pool.shutdown(wait=False)
    pool.shutdown()
    print("processes: done is", future.done())
    release.set()
    while threading.active_count() > 1:
        time.sleep(0.001)  # until the pool's own threads have ended

# Output:
# threads: done is True
# processes: done is False
