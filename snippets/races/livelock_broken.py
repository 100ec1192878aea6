"""Both back off and try again, in step: no progress."""

from threading import Barrier, Lock, Thread

lock_a = Lock()
lock_b = Lock()
in_step = Barrier(2)
rounds = 100
done = []


def transfer(name, first, second):
    rest = collisions = 0
    for _ in range(rounds):  # both threads in step
        tries = name not in done and rest == 0
        rest = max(rest - 1, 0)
        if tries:
            first.acquire()
        in_step.wait()  # who tries holds one lock
        if tries and second.acquire(blocking=False):
            done.append(name)
            second.release()
        elif tries:
            collisions += 1
            rest = 0
        in_step.wait()  # and gives way
        if tries:
            first.release()


threads = [
    Thread(target=transfer, args=("ann", lock_a, lock_b)),
    Thread(target=transfer, args=("bob", lock_b, lock_a)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("after", rounds, "rounds, done:", sorted(done))

# Output:
# after 100 rounds, done: []
