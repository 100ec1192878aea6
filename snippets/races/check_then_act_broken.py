"""Both threads check the balance before either draws: it goes negative."""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Thread

balance = 100
# --8<-- [start:scaffold]
both_have_checked = Barrier(2, timeout=0.5)


def switch():  # to the other thread, if that one can come
    with suppress(BrokenBarrierError):
        both_have_checked.wait()


# --8<-- [end:scaffold]
def withdraw(amount):
    global balance
    if balance >= amount:
        switch()
        balance -= amount


threads = [Thread(target=withdraw, args=(80,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("balance:", balance)

# Output:
# balance: -60
