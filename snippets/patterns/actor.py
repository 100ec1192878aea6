"""One thread owns the balance; the others send it messages."""

import threading
from concurrent.futures import Future
from queue import Queue


# --8<-- [start:pattern]
class Account:
    def __init__(self):
        self.inbox, self.balance = Queue(maxsize=100), 0
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _run(self):
        for change, answer in iter(self.inbox.get, None):
            if not answer.set_running_or_notify_cancel():
                continue
            try:
                if self.balance + change < 0:
                    raise ValueError("not enough")
                self.balance += change  # no lock: it is ours alone
                answer.set_result(self.balance)
            except BaseException as error:  # the asker's, SystemExit too
                answer.set_exception(error)

    def change(self, amount):
        """Ask for a change; return the future of the new balance."""
        answer = Future()
        self.inbox.put((amount, answer))
        return answer

    def close(self):
        self.inbox.put(None)
        self.thread.join()


# --8<-- [end:pattern]
account = Account()
account.change(100).result()
threads = [
    threading.Thread(target=account.change, args=(-1,)) for _ in range(100)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("after a hundred withdrawals:", account.change(0).result())
try:
    account.change(-1).result()
except ValueError as error:
    print("one more:", error)
account.close()

# Output:
# after a hundred withdrawals: 0
# one more: not enough
