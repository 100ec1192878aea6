"""One thread at a time takes its locks; who has them waits for none."""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Lock, Thread

one_at_a_time = Lock()
lock_a, lock_b = Lock(), Lock()
both_hold_one = Barrier(2, timeout=0.5)
done = []


def transfer(name, first, second):
    # Guards the taking of the locks.
    # --8<-- [start:cure]
    with one_at_a_time:
        # --8<-- [end:cure]
        first.acquire()
        with suppress(BrokenBarrierError):
            both_hold_one.wait()  # in vain: the other waits outside
        second.acquire()
    try:
        done.append(name)
    finally:
        second.release()
        first.release()


threads = [
    Thread(target=transfer, args=("a to b", lock_a, lock_b)),
    Thread(target=transfer, args=("b to a", lock_b, lock_a)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(done))

# Output:
# ['a to b', 'b to a']
