"""It looks for an idle connection, and takes it, without a lock: two find
the same one, and one of them takes what is gone.

Breaks: promise_never_too_many
"""

from threading import Semaphore


class Pool:
    """At most `size` connections, opened when they are needed."""

    def __init__(self, connect, size):
        self.connect = connect
        self.places = Semaphore(size)
        self.idle = []

    def use(self, work):
        """Return `work(connection)`; wait while all are in use."""
        with self.places:
            if self.idle:
                connection = self.idle.pop()
            else:
                connection = self.connect()
            try:
                result = work(connection)
            except BaseException:
                connection.close()
                raise
            self.idle.append(connection)
            return result
