"""A semaphore that begins at zero is a door that the step before opens."""

from threading import Semaphore


class Steps:
    """Three steps, each done in a thread of its own."""

    def __init__(self):
        self.to_second = Semaphore(0)
        self.to_third = Semaphore(0)

    def first(self, do):
        """Call `do()`."""
        do()
        self.to_second.release()

    def second(self, do):
        """Call `do()` when the first step has ended."""
        with self.to_second:
            do()
        self.to_third.release()

    def third(self, do):
        """Call `do()` when the second step has ended."""
        with self.to_third:
            do()
