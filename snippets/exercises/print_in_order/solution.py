"""An event for each end that somebody waits for."""

from threading import Event


class Steps:
    """Three steps, each done in a thread of its own."""

    def __init__(self):
        self.first_done = Event()
        self.second_done = Event()

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
