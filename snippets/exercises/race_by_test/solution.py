"""The first thread stops when it has asked, at its next step; the second
one goes on until it has ended or has to wait for the lock, which the
lock itself tells.
"""

from threading import Event, Lock, Thread, current_thread


class Schedule:
    """Stops the first thread once, and lets the second go on."""

    def __init__(self, second):
        self.first = current_thread()
        self.second = Thread(target=second, name="second")
        self.has_asked = False
        self.has_stopped = False
        self.can_go_on = Event()

    def is_first(self):
        return current_thread() is self.first

    def step(self):
        """Stop here if it is the first, and has asked."""
        if self.is_first() and self.has_asked and not self.has_stopped:
            self.has_stopped = True
            self.second.start()
            self.can_go_on.wait()


class Store:
    """One voucher."""

    def __init__(self, schedule):
        self.schedule = schedule
        self.used = False

    def is_used(self, code):
        used = self.used
        if self.schedule.is_first():
            self.schedule.has_asked = True
        return used

    def mark_used(self, code):
        self.schedule.step()
        self.used = True


class WatchedLock:
    """A lock that tells when somebody has to wait for it."""

    def __init__(self, schedule):
        self.schedule = schedule
        self.lock = Lock()

    def acquire(self):
        self.schedule.step()
        if not self.lock.acquire(blocking=False):
            self.schedule.can_go_on.set()
            self.lock.acquire()
        return True

    def release(self):
        self.lock.release()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *error):
        self.release()


def test_redeem(vouchers_class):
    """Raise AssertionError if one voucher can be redeemed twice."""
    results = []

    def second():
        try:
            results.append(vouchers.redeem("code"))
        finally:
            schedule.can_go_on.set()

    schedule = Schedule(second)
    vouchers = vouchers_class(Store(schedule), WatchedLock(schedule))
    results.append(vouchers.redeem("code"))
    schedule.second.join()
    assert sorted(results) == [False, True], f"two calls return {results}"
