"""acquire() with a timeout says whether it has the lock: ask it."""

from threading import Lock, Thread

lock = Lock()


def worker():
    if not lock.acquire(timeout=0.05):
        print("no lock in time: the job is given back")
        return
    print("in, lock held:", lock.locked())
    lock.release()


with lock:
    thread = Thread(target=worker)
    thread.start()
    thread.join()
worker()

# Output:
# no lock in time: the job is given back
# in, lock held: True
