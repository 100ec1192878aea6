"""One event for all: the second and the third wait for the same thing, and
change places.

Breaks: promise_in_order_whoever_comes_first
"""

from threading import Event


class Steps:
    """Three steps, each done in a thread of its own."""

    def __init__(self):
        self.done = Event()

    def first(self, do):
        """Call `do()`."""
        do()
        self.done.set()

    def second(self, do):
        """Call `do()` when the first step has ended."""
        self.done.wait()
        do()
        self.done.set()

    def third(self, do):
        """Call `do()` when the second step has ended."""
        self.done.wait()
        do()
