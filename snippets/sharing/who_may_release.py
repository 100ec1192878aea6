"""Any process may release a Lock; an RLock belongs to its owner."""

from multiprocessing import Lock, Process, RLock


def worker(lock, rlock):
    lock.release()
    try:
        rlock.release()
    except AssertionError as error:
        print("RLock:", error)


if __name__ == "__main__":
    lock, rlock = Lock(), RLock()
    lock.acquire()
    print("RLock twice:", rlock.acquire(), rlock.acquire())
    process = Process(target=worker, args=(lock, rlock))
    process.start()
    process.join()
    rlock.release()
    rlock.release()
    print("Lock: free again:", lock.acquire(block=False))

# Output:
# RLock twice: True True
# RLock: attempt to release recursive lock not owned by thread
# Lock: free again: True
