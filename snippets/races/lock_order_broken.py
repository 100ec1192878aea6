# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""Two threads take the same two locks in opposite order: both wait."""

from threading import Barrier, Lock, Thread


class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = Lock()


# --8<-- [start:scaffold]
both_hold_one = Barrier(2)
# --8<-- [end:scaffold]


def transfer(source, target, amount):
    with source.lock:
        # --8<-- [start:scaffold]
        both_hold_one.wait()  # makes sure that it happens every time
        # --8<-- [end:scaffold]
        with target.lock:
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
