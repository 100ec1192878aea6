"""One condition, and a count of the steps that are done."""

from threading import Condition


class Steps:
    """Three steps, each done in a thread of its own."""

    def __init__(self):
        self.done = 0
        self.changed = Condition()

    def _step(self, number, do):
        with self.changed:
            self.changed.wait_for(lambda: self.done == number)
            do()
            self.done += 1
            self.changed.notify_all()

    def first(self, do):
        """Call `do()`."""
        self._step(0, do)

    def second(self, do):
        """Call `do()` when the first step has ended."""
        self._step(1, do)

    def third(self, do):
        """Call `do()` when the second step has ended."""
        self._step(2, do)
