"""It stops the first thread before it has asked: the second redeems, the
first is told so, and the race is not between them.

Breaks: promise_it_fails_on_the_race, promise_it_fails_on_its_like
"""

from threading import Event, Lock, Thread, current_thread


class Schedule:
    """Stops the first thread once, and lets the second go on."""

    def __init__(self, second):
        self.first = current_thread()
        self.second = Thread(target=second, name="second")
        self.has_stopped = False
        self.can_go_on = Event()

    def is_first(self):
        return current_thread() is self.first

    def step(self):
        """Stop here if it is the first."""
        if self.is_first() and not self.has_stopped:
            self.has_stopped = True
            self.second.start()
            self.can_go_on.wait()


class Store:
    """One voucher."""

    def __init__(self, schedule):
        self.schedule = schedule
        self.used = False

    def is_used(self, code):
        self.schedule.step()
        return self.used

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
        results.append(vouchers.redeem("code"))
        schedule.can_go_on.set()

    schedule = Schedule(second)
    vouchers = vouchers_class(Store(schedule), WatchedLock(schedule))
    results.append(vouchers.redeem("code"))
    schedule.second.join()
    count = results.count(True)
    assert count == 1, f"one voucher is redeemed {count} times"
