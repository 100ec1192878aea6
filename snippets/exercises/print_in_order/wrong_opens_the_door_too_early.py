"""It says that a step is done before it is: the next one begins too early.

Breaks: promise_a_step_ends_before_the_next
"""

from threading import Event


class Steps:
    """Three steps, each done in a thread of its own."""

    def __init__(self):
        self.first_done = Event()
        self.second_done = Event()

    def first(self, do):
        """Call `do()`."""
        self.first_done.set()
        do()

    def second(self, do):
        """Call `do()` when the first step has ended."""
        self.first_done.wait()
        self.second_done.set()
        do()

    def third(self, do):
        """Call `do()` when the second step has ended."""
        self.second_done.wait()
        do()
