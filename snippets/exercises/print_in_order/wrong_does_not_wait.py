"""It relies on the order in which the threads were started: Python does not
promise that they run in that order.

Breaks: promise_in_order_whoever_comes_first, promise_who_comes_early_waits
"""


class Steps:
    """Three steps, each done in a thread of its own."""

    def first(self, do):
        """Call `do()`."""
        do()

    def second(self, do):
        """Call `do()` when the first step has ended."""
        do()

    def third(self, do):
        """Call `do()` when the second step has ended."""
        do()
