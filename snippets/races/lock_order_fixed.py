"""Both threads take the lock of the lower number first: no deadlock."""

from threading import Barrier, Lock, Thread


class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = Lock()


both_are_here = Barrier(2)


def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda a: a.number)
    both_are_here.wait()
    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount


ann, bob = Account(1, 100), Account(2, 100)
threads = [
    Thread(target=transfer, args=(ann, bob, 30)),
    Thread(target=transfer, args=(bob, ann, 50)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("ann:", ann.balance, "bob:", bob.balance)

# Output:
# ann: 120 bob: 80
