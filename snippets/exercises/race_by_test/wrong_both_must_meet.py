"""Both threads wait for each other when they have asked: where a lock
keeps one out, the other waits for ever.

Breaks: promise_it_passes_where_the_lock_is_held
"""

from threading import Barrier, Lock, Thread


class Store:
    """One voucher."""

    def __init__(self):
        self.used = False
        self.both = Barrier(2)

    def is_used(self, code):
        used = self.used
        if not used:
            self.both.wait()
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
