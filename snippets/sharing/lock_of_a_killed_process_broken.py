"""A process is terminated while it holds a lock: nobody gets it again."""

import time
from multiprocessing import Lock, Pipe, Process


def worker(lock, connection):
    with lock:
        connection.send("locked")
        time.sleep(60)


if __name__ == "__main__":
    lock = Lock()
    here, there = Pipe()
    process = Process(target=worker, args=(lock, there))
    process.start()
    print("child:", here.recv())
    process.terminate()
    process.join()
    print("child is gone; got the lock:", lock.acquire(timeout=0.2))

# Output:
# child: locked
# child is gone; got the lock: False
