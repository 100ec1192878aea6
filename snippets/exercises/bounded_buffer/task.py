"""Build what a bounded `queue.Queue` is made of: threads that put wait for
room, threads that get wait for an item.

Write `Buffer` with a lock and a condition, or two, of `threading`; `queue`
and `asyncio` are not for today. `put` waits while the buffer is full,
`get` waits while it is empty, and who waits does nothing meanwhile: no
loop that asks again and again, no sleep.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class Buffer:
    """Holds at most `size` items."""

    def __init__(self, size):
        self.size = size

    def put(self, item):
        """Add an item; wait while the buffer is full."""
        raise NotImplementedError

    def get(self):
        """Take the oldest item; wait while the buffer is empty."""
        raise NotImplementedError
