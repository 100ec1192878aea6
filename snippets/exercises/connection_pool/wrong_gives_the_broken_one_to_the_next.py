"""It puts the connection back whatever happens: the next one gets a broken
one.

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
        try:
            if connection is None:
                connection = self.connect()
            return work(connection)
        finally:
            self.places.put(connection)
