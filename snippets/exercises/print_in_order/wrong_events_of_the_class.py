"""The events belong to the class: the first service opens the doors of all.

Breaks: promise_each_has_its_own
"""

from threading import Event


class Steps:
    """Three steps, each done in a thread of its own."""

    first_done = Event()
    second_done = Event()

    def first(self, do):
        """Call `do()`."""
        do()
        self.first_done.set()

    def second(self, do):
        """Call `do()` when the first step has ended."""
        self.first_done.wait()
        do()
        self.second_done.set()

    def third(self, do):
        """Call `do()` when the second step has ended."""
        self.second_done.wait()
        do()
