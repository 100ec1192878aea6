"""It makes the first thread sleep where the second should come between:
whoever is slower than the sleep comes too late.

Breaks: promise_it_fails_on_the_race, promise_it_fails_on_its_like
"""

import time
from threading import Lock, Thread


class Store:
    """One voucher."""

    def __init__(self):
        self.used = False

    def is_used(self, code):
        used = self.used
        time.sleep(0.01)
        return used

    def mark_used(self, code):
        self.used = True


def test_redeem(vouchers_class):
    """Raise AssertionError if one voucher can be redeemed twice."""
    vouchers = vouchers_class(Store(), Lock())
    results = []
    threads = [
        Thread(target=lambda: results.append(vouchers.redeem("code")))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    count = results.count(True)
    assert count == 1, f"one voucher is redeemed {count} times"
