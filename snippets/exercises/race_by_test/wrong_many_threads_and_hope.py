"""Many threads, many rounds, and the hope that two of them meet: where
they do not, the race is there and the test passes.

Breaks: promise_it_fails_on_the_race, promise_it_fails_on_its_like
"""

from threading import Lock, Thread


class Store:
    """One voucher."""

    def __init__(self):
        self.used = False

    def is_used(self, code):
        return self.used

    def mark_used(self, code):
        self.used = True


def test_redeem(vouchers_class):
    """Raise AssertionError if one voucher can be redeemed twice."""
    for _ in range(20):
        vouchers = vouchers_class(Store(), Lock())
        results = []
        threads = [
            Thread(target=lambda: results.append(vouchers.redeem("code")))
            for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        count = results.count(True)
        assert count == 1, f"one voucher is redeemed {count} times"
