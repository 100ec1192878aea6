"""An object of one's own lives in a manager; processes call its methods."""

import threading
from contextlib import suppress
from multiprocessing import Barrier, Process
from multiprocessing.managers import BaseManager


class Account:
    def __init__(self):
        self._balance = 0
        self._lock = threading.Lock()  # the server has many threads
        self._both = threading.Barrier(2)

    def deposit(self, amount):
        # --8<-- [start:cure]
        with self._lock:
            # --8<-- [end:cure]
            seen = self._balance
            # --8<-- [start:scaffold]
            with suppress(threading.BrokenBarrierError):
                self._both.wait(timeout=0.5)  # the other, if it can come
            # --8<-- [end:scaffold]
            self._balance = seen + amount

    def balance(self):
        return self._balance


class Bank(BaseManager):
    pass


Bank.register("Account", Account)


def worker(account, both_are_here):
    both_are_here.wait()
    account.deposit(100)


if __name__ == "__main__":
    with Bank() as bank:
        account = bank.Account()
        kit = account, Barrier(2)
        processes = [Process(target=worker, args=kit) for _ in range(2)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print("after two deposits of 100:", account.balance())

# Output:
# after two deposits of 100: 200
