"""One thread at a time takes its locks; who has them waits for none."""

from threading import Barrier, Lock, Thread

one_at_a_time = Lock()
lock_a, lock_b = Lock(), Lock()
both_are_here = Barrier(2)
done = []


def transfer(name, first, second):
    both_are_here.wait()
    with one_at_a_time:  # guards the taking of the locks
        first.acquire()
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
