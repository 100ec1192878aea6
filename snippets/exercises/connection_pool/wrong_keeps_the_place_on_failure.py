"""It puts the connection back after a success alone: each failure costs a
place, until all wait for ever.

Breaks: promise_a_broken_one_is_closed
"""

from queue import LifoQueue


class Pool:
    """At most `size` connections, opened when they are needed."""

    def __init__(self, connect, size):
        self.connect = connect
        # Last in, first out: an idle one comes before an empty place.
        self.places = LifoQueue()
        for _ in range(size):
            self.places.put(None)

    def use(self, work):
        """Return `work(connection)`; wait while all are in use."""
        connection = self.places.get()
        if connection is None:
            connection = self.connect()
        result = work(connection)
        self.places.put(connection)
        return result
