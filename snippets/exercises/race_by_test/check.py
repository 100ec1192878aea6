"""What a test of a race promises."""

import threading

from harness import broken, check, note, start

NEEDS = ("test_redeem",)
LIMIT = 60
LONGEST = 5  # seconds that a test may take
LATE = 0.3  # seconds that a thread stands still


class Guarded:
    """Racy: each step is guarded, the two together are not."""

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


class Unguarded(Guarded):
    """Racy: no lock at all."""

    def redeem(self, code):
        if self.store.is_used(code):
            return False
        self.store.mark_used(code)
        return True


class MarkGuarded(Guarded):
    """Racy: a lock for the second step alone."""

    def redeem(self, code):
        if self.store.is_used(code):
            return False
        with self.lock:
            self.store.mark_used(code)
        return True


class Held(Guarded):
    """Right: one lock for both steps."""

    def redeem(self, code):
        with self.lock:
            if self.store.is_used(code):
                return False
            self.store.mark_used(code)
            return True


class HeldByHand(Guarded):
    """Right: the same, by acquire and release."""

    def redeem(self, code):
        self.lock.acquire()
        try:
            used = self.store.is_used(code)
            if not used:
                self.store.mark_used(code)
        finally:
            self.lock.release()
        return not used


class AskedAgain(Guarded):
    """Right: what was asked without the lock is asked again with it."""

    def redeem(self, code):
        if self.store.is_used(code):
            return False
        with self.lock:
            if self.store.is_used(code):
                return False
            self.store.mark_used(code)
            return True


class AskedTwiceGuarded(Guarded):
    """Right: the lock is taken twice, and the question asked twice."""

    def redeem(self, code):
        with self.lock:
            used = self.store.is_used(code)
        if used:
            return False
        with self.lock:
            used = self.store.is_used(code)
            if not used:
                self.store.mark_used(code)
        return not used


def late(kind):
    """Return a class whose calls stand still while another one is on its way."""

    class Late(kind):
        guard = threading.Lock()
        last = None

        def redeem(self, code):
            ended = threading.Event()
            with self.guard:
                before, Late.last = Late.last, ended
            if before is not None:
                before.wait(LATE)
            try:
                return super().redeem(code)
            finally:
                ended.set()

    return Late


def told(kind):
    """Return a class that tells when its calls begin and end."""

    class Told(kind):
        def redeem(self, code):
            name = threading.current_thread().name
            note(f"{name}: redeem begins")
            got = super().redeem(code)
            note(f"{name}: redeem returns {got}")
            return got

    return Told


def outcome(task, kind):
    """Return what a test says of a class: the AssertionError, or None."""
    try:
        test = start("test_redeem", task.test_redeem, told(kind))
        test.result(LONGEST)
    except AssertionError as error:
        note(f"test_redeem raises AssertionError: {error}")
        return error
    note("test_redeem returns")
    return None


def fails(task, kind, what):
    note(f"the class {what}")
    check(
        outcome(task, kind) is not None,
        f"the class {what}: two threads can redeem one voucher, and the test passes",
    )


def passes(task, kind, what):
    note(f"the class {what}")
    error = outcome(task, kind)
    if error is not None:
        broken(
            f"the class {what}: it is right, and the test fails: {error}"
        )


def promise_it_fails_on_the_race(task):
    """It fails on the class of the story, also where threads are slow."""
    fails(task, Guarded, "guards each step")
    fails(task, late(Guarded), "guards each step, and threads are slow")


def promise_it_fails_on_its_like(task):
    """It fails on a class without a lock, and on one that locks one step alone."""
    for kind, what in (
        (Unguarded, "has no lock"),
        (MarkGuarded, "guards mark_used alone"),
    ):
        fails(task, kind, what)
        fails(task, late(kind), f"{what}, and threads are slow")


def promise_it_passes_where_the_lock_is_held(task):
    """It passes on a class that holds the lock over both steps."""
    for kind, what in (
        (Held, "holds the lock over both steps"),
        (HeldByHand, "does so by acquire and release"),
        (late(Held), "holds the lock, and threads are slow"),
    ):
        passes(task, kind, what)


def promise_it_passes_where_it_is_asked_again(task):
    """It passes on a class that asks once more when it has the lock."""
    for kind, what in (
        (AskedAgain, "asks without the lock, then with it"),
        (AskedTwiceGuarded, "takes the lock twice, and asks both times"),
        (late(AskedAgain), "asks twice, and threads are slow"),
    ):
        passes(task, kind, what)
