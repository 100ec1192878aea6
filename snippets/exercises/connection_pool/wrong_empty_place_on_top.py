"""A queue of places, an idle connection or None: after a failure, None lies
above an idle connection, and one more is opened than is needed.

Breaks: promise_an_idle_one_is_used_again
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
            result = work(connection)
        except BaseException:
            try:
                if connection is not None:
                    connection.close()
            finally:
                self.places.put(None)
            raise
        self.places.put(connection)
        return result
