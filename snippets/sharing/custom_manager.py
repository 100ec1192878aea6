"""An object of one's own lives in a manager; processes call its methods."""

import threading
from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Account:
    def __init__(self):
        self._balance = 0
        self._lock = threading.Lock()  # the server has many threads

    def deposit(self, amount):
        with self._lock:
            self._balance += amount
            return self._balance


class Bank(BaseManager):
    pass


Bank.register("Account", Account)


def worker(account):
    for _ in range(100):
        account.deposit(1)


if __name__ == "__main__":
    with Bank() as bank:
        account = bank.Account()
        processes = [Process(target=worker, args=(account,)) for _ in "ab"]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print("balance", account.deposit(0))

# Output:
# balance 200
