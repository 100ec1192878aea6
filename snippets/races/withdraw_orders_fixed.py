"""Looking and drawing under one lock: one of the two is refused."""

from threading import Lock, Thread

balance = 100
lock = Lock()


def withdraw(amount):
    global balance
    with lock:
        if balance >= amount:
            balance = balance - amount


ann = Thread(target=withdraw, args=(80,), name="ann")
bob = Thread(target=withdraw, args=(80,), name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("balance:", balance)
assert balance >= 0, "the balance is negative"

# Ends:
# 8 orders of lines, 22 states
# 8: ok, prints balance: 20
# 10 orders of accesses, 26 states
# 10: ok, prints balance: 20
