# /// script
# [tool.snippet]
# hangs = true
# timeout = 1
# ///
"""A Lock makes the thread that holds it wait for itself."""

import threading


class Account:
    def __init__(self):
        self.lock = threading.Lock()
        self.balance = 100

    def deposit(self, amount):
        with self.lock:
            self.balance += amount

    def add_interest(self):
        with self.lock:
            print("lock held; now calling deposit")
            self.deposit(self.balance // 10)


account = Account()
account.add_interest()
print("balance:", account.balance)

# Output:
# lock held; now calling deposit
