"""It takes the place that was free for longest, an empty one before an
idle connection: it opens all that it may, whether needed or not.

Breaks: promise_an_idle_one_is_used_again
"""

from queue import Queue


class Pool:
    """At most `size` connections, opened when they are needed."""

    def __init__(self, connect, size):
        self.connect = connect
        self.places = Queue()
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
