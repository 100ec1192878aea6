"""Both threads check the balance before either draws: it goes negative."""

from threading import Barrier, Lock, Thread

balance = 100
balance_lock = Lock()
both_have_checked = Barrier(2)


def withdraw(amount):
    global balance
    with balance_lock:
        enough = balance >= amount
    both_have_checked.wait()  # makes sure that it happens every time
    if enough:
        with balance_lock:
            balance -= amount


threads = [Thread(target=withdraw, args=(80,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("balance:", balance)

# Output:
# balance: -60
