"""An RLock lets its own thread in where the object is half changed."""

import threading


class Accounts:
    def __init__(self, when_paid):
        self._lock = threading.RLock()
        self._balances = {"ann": 60, "bob": 40}
        self._when_paid = when_paid

    def total(self):
        with self._lock:
            return sum(self._balances.values())

    def pay(self, payer, payee, amount):
        with self._lock:
            self._balances[payer] -= amount
            self._when_paid()  # a callback, which comes back in
            self._balances[payee] += amount


accounts = Accounts(lambda: print("in the middle:", accounts.total()))
accounts.pay("ann", "bob", 30)
print("in the end:", accounts.total())

# Output:
# in the middle: 70
# in the end: 100
