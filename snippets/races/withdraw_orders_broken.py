"""Both see enough money, and both draw it."""

from threading import Thread

balance = 100


def withdraw(amount):
    global balance
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
# 6 orders of lines, 10 states
# 2: ok, prints balance: 20
# 4: the balance is negative, prints balance: -60
