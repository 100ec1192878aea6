"""Write a test that finds a race every time, and passes once the race is
mended: by a schedule that the test controls, and not by luck.

A voucher may be redeemed once. The class below guards each access to its
store with a lock, and still two threads can redeem the same voucher:

```python
class Vouchers:
    def __init__(self, store, lock):
        self.store = store
        self.lock = lock

    def redeem(self, code):
        with self.lock:
            used = self.store.is_used(code)
        if used:
            return False
        with self.lock:
            self.store.mark_used(code)
        return True
```

Write `test_redeem`, which is given a class like this one: it makes an
object of it, with a store and a lock of its own making, and calls
`redeem`. It raises `AssertionError` for this class and its like (without
any lock, or with a lock for `mark_used` alone), each time; it returns for
every class that is right, however that one uses the lock: by `with` or by
`acquire` and `release`, all the time or only after a first `is_used` has
said no, to ask once more and mark.

A machine can be slow. A thread of yours that enters `redeem` may stand
still for a third of a second before it goes on; the checks do that.
The test ends within five seconds.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


def test_redeem(vouchers_class):
    """Raise AssertionError if one voucher can be redeemed twice.

    The store that you hand over has two methods: is_used(code) returns True
    or False, mark_used(code) returns nothing. You decide what else they do.
    """
    raise NotImplementedError
