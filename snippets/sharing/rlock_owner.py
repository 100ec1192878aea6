"""An RLock between processes: its owner again, nobody else releases it."""

from multiprocessing import Process, RLock


def other(rlock):
    print("other process: acquired:", rlock.acquire(block=False))
    try:
        rlock.release()
    except AssertionError as error:
        print("AssertionError:", error)


if __name__ == "__main__":
    rlock = RLock()
    print("acquired:", rlock.acquire(), "again:", rlock.acquire())
    process = Process(target=other, args=(rlock,))
    process.start()
    process.join()
    rlock.release()
    rlock.release()  # as often as acquired
    print("released")

# Output:
# acquired: True again: True
# other process: acquired: False
# AssertionError: attempt to release recursive lock not owned by thread
# released
