"""A waiter seats four of five at a time: one of them gets both forks."""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Lock, Semaphore, Thread

N = 5
forks = [Lock() for _ in range(N)]
meals = []
seats = Semaphore(N - 1)
# --8<-- [start:scaffold]
all_hold_one = Barrier(N, timeout=0.5)


def switch():  # until all hold one, if they can
    with suppress(BrokenBarrierError):
        all_hold_one.wait()


# --8<-- [end:scaffold]
def dine(seat):
    left, right = forks[seat], forks[(seat + 1) % N]
    with seats:
        with left:
            switch()
            with right:
                meals.append(seat)


threads = [Thread(target=dine, args=(seat,)) for seat in range(N)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("meals:", len(meals))

# Output:
# meals: 5
