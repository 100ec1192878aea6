"""No thread is needed: when the first call has asked and has no lock, the
second call is made right there, in the middle of the first.
"""


class Middle:
    """Store and lock in one; calls `between` once, in the middle."""

    def __init__(self):
        self.used = False
        self.held = False
        self.has_asked = False
        self.between = None

    def is_used(self, code):
        self.has_asked = True
        return self.used

    def mark_used(self, code):
        self.step()
        self.used = True

    def step(self):
        """Make the other call, where a lock would not keep it out."""
        if self.has_asked and not self.held and self.between:
            between, self.between = self.between, None
            between()

    def acquire(self):
        self.step()
        self.held = True
        return True

    def release(self):
        self.held = False

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *error):
        self.release()


def test_redeem(vouchers_class):
    """Raise AssertionError if one voucher can be redeemed twice."""
    middle = Middle()
    vouchers = vouchers_class(middle, middle)
    results = []
    middle.between = lambda: results.append(vouchers.redeem("code"))
    results.append(vouchers.redeem("code"))
    assert results.count(True) == 1, "one voucher is redeemed twice"
