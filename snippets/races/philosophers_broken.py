# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""Five philosophers take the fork on their left first: nobody eats."""

from threading import Barrier, Lock, Thread

N = 5
forks = [Lock() for _ in range(N)]
all_hold_one = Barrier(N)


def dine(seat):
    left, right = forks[seat], forks[(seat + 1) % N]
    with left:
        all_hold_one.wait()  # makes sure that it happens every time
        with right:
            print("eats")


threads = [Thread(target=dine, args=(seat,)) for seat in range(N)]
print("dinner starts")
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("never reached")

# Output:
# dinner starts
