"""It waits for a call to wake it and does not ask whether it need wait: a
call that came before is lost, and it waits for ever.

Breaks: promise_in_order_whoever_comes_first
"""

from threading import Condition


class Steps:
    """Three steps, each done in a thread of its own."""

    def __init__(self):
        self.first_done = Condition()
        self.second_done = Condition()

    def first(self, do):
        """Call `do()`."""
        do()
        with self.first_done:
            self.first_done.notify_all()

    def second(self, do):
        """Call `do()` when the first step has ended."""
        with self.first_done:
            self.first_done.wait()
        do()
        with self.second_done:
            self.second_done.notify_all()

    def third(self, do):
        """Call `do()` when the second step has ended."""
        with self.second_done:
            self.second_done.wait()
        do()
