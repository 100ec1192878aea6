"""Both back off at the same time, again and again: no progress."""

from threading import Barrier, Lock, Thread

lock_a, lock_b = Lock(), Lock()
in_step = Barrier(2)
log = []


def transfer(name, first, second):
    for _ in range(100):
        with first:
            in_step.wait()  # both hold one
            if second.acquire(blocking=False):
                second.release()
                log.append(name)
                return
            in_step.wait()  # both give way
        in_step.wait()  # both try again


threads = [
    Thread(target=transfer, args=("ann", lock_a, lock_b)),
    Thread(target=transfer, args=("bob", lock_b, lock_a)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("after 100 attempts each, done:", log)

# Output:
# after 100 attempts each, done: []
