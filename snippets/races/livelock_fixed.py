"""Each backs off for a random time: soon one of them is alone."""

import random
import time
from threading import Barrier, Lock, Thread

lock_a, lock_b = Lock(), Lock()
in_step = Barrier(2)
log = []


def transfer(name, first, second):
    attempt = 0
    while name not in log:
        with first:
            if attempt == 0:
                in_step.wait()  # they meet once, for sure
            if second.acquire(blocking=False):
                second.release()
                log.append(name)
        attempt += 1
        time.sleep(random.uniform(0, min(0.002 * 2**attempt, 0.1)))


threads = [
    Thread(target=transfer, args=("ann", lock_a, lock_b)),
    Thread(target=transfer, args=("bob", lock_b, lock_a)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done:", sorted(log))

# Output:
# done: ['ann', 'bob']
