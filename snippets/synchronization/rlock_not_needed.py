"""Without re-entry: public methods lock, private ones expect the lock."""

import threading


class Account:
    def __init__(self):
        self._lock = threading.Lock()
        self._balance = 100

    def deposit(self, amount):
        with self._lock:
            self._deposit(amount)

    def add_interest(self):
        with self._lock:
            self._deposit(self._balance // 10)
            return self._balance

    def _deposit(self, amount):  # call with the lock held
        self._balance += amount


print("balance:", Account().add_interest())

# Output:
# balance: 110
