"""Check and act under one lock: the second thread finds too little."""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Lock, Thread

balance = 100
balance_lock = Lock()
# --8<-- [start:scaffold]
both_have_checked = Barrier(2, timeout=0.5)


def switch():  # to the other thread, if that one can come
    with suppress(BrokenBarrierError):
        both_have_checked.wait()


# --8<-- [end:scaffold]
def withdraw(amount):
    global balance
    with balance_lock:
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
# balance: 20
