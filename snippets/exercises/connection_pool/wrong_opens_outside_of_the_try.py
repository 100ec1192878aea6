"""It looks after the work and not after the opening: a connect that fails
costs a place.

Breaks: promise_a_failed_opening_costs_no_place
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
        try:
            result = work(connection)
        except BaseException:
            try:
                connection.close()
            finally:
                self.places.put(None)
            raise
        self.places.put(connection)
        return result
