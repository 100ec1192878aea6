"""It looks at how the class is written, not at what it does: who takes the
lock more than once may be right as well.

Breaks: promise_it_passes_where_it_is_asked_again
"""

from threading import Lock


class Store:
    """One voucher."""

    def __init__(self):
        self.used = False

    def is_used(self, code):
        return self.used

    def mark_used(self, code):
        self.used = True


class CountingLock:
    """A lock that counts how often it is taken."""

    def __init__(self):
        self.lock = Lock()
        self.taken = 0

    def acquire(self):
        self.taken += 1
        return self.lock.acquire()

    def release(self):
        self.lock.release()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *error):
        self.release()


def test_redeem(vouchers_class):
    """Raise AssertionError if one voucher can be redeemed twice."""
    lock = CountingLock()
    assert vouchers_class(Store(), lock).redeem("code")
    assert lock.taken == 1, (
        f"the lock is taken {lock.taken} times, not once"
    )
