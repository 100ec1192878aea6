"""It asks a variable again and again: a core is busy with waiting.

Breaks: promise_who_comes_early_waits
"""


class Steps:
    """Three steps, each done in a thread of its own."""

    def __init__(self):
        self.done = 0

    def first(self, do):
        """Call `do()`."""
        do()
        self.done = 1

    def second(self, do):
        """Call `do()` when the first step has ended."""
        while self.done < 1:
            pass
        do()
        self.done = 2

    def third(self, do):
        """Call `do()` when the second step has ended."""
        while self.done < 2:
            pass
        do()
