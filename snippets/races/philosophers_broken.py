# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""Five philosophers take the fork on their left first: nobody eats."""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Lock, Thread

N = 5
forks = [Lock() for _ in range(N)]
meals = []
# --8<-- [start:scaffold]
all_hold_one = Barrier(N, timeout=0.5)


def switch():  # until all hold one, if they can
    with suppress(BrokenBarrierError):
        all_hold_one.wait()


# --8<-- [end:scaffold]
def dine(seat):
    left, right = forks[seat], forks[(seat + 1) % N]
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
