"""A test that makes two threads meet at the bad moment."""

import threading
from unittest.mock import patch


class Stock:
    def __init__(self):
        self.left, self.lock = 1, None

    def check(self):
        return self.left > 0

    def buy(self):
        if self.check():
            self.left -= 1


class LockedStock(Stock):
    def __init__(self):
        super().__init__()
        self.lock = threading.Lock()

    def buy(self):
        with self.lock:
            super().buy()


# --8<-- [start:pattern]
def left_after_two_at_once(stock):
    """Let two threads meet after the check, if the code lets them."""
    both_have_checked = threading.Barrier(2, timeout=0.3)
    check = stock.check

    def check_and_meet():
        result = check()
        try:
            both_have_checked.wait()
        except threading.BrokenBarrierError:
            pass  # the other one is kept out, as it should be
        return result

    with patch.object(stock, "check", check_and_meet):
        threads = [threading.Thread(target=stock.buy) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return stock.left


# --8<-- [end:pattern]
print("without a lock, left:", left_after_two_at_once(Stock()))
print("with a lock, left:", left_after_two_at_once(LockedStock()))

# Output:
# without a lock, left: -1
# with a lock, left: 0
