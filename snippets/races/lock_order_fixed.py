# /// script
# [tool.snippet]
# apart = "both take a lock, and then meet; here the other cannot come"
# instead = "first, second = source, target"
# ///
"""Both threads take the lock of the lower number first: no deadlock."""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Lock, Thread


class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = Lock()


# --8<-- [start:scaffold]
both_hold_one = Barrier(2, timeout=0.5)
# --8<-- [end:scaffold]


def transfer(source, target, amount):
    # --8<-- [start:cure]
    first, second = sorted((source, target), key=lambda a: a.number)
    # --8<-- [end:cure]
    with first.lock:
        # --8<-- [start:scaffold]
        with suppress(BrokenBarrierError):
            both_hold_one.wait()  # in vain: the other has no lock yet
        # --8<-- [end:scaffold]
        with second.lock:
            source.balance -= amount
            target.balance += amount


ann, bob = Account(1, 100), Account(2, 100)
threads = [
    Thread(target=transfer, args=(ann, bob, 30)),
    Thread(target=transfer, args=(bob, ann, 50)),
]
print("two transfers start")
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("ann:", ann.balance, "bob:", bob.balance)

# Output:
# two transfers start
# ann: 120 bob: 80
