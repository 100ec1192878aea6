"""A semaphore counts the places; a list holds the idle connections."""

from threading import Lock, Semaphore


class Pool:
    """At most `size` connections, opened when they are needed."""

    def __init__(self, connect, size):
        self.connect = connect
        self.places = Semaphore(size)
        self.lock = Lock()
        self.idle = []

    def use(self, work):
        """Return `work(connection)`; wait while all are in use."""
        with self.places:
            with self.lock:
                connection = self.idle.pop() if self.idle else None
            if connection is None:
                connection = self.connect()
            try:
                result = work(connection)
            except BaseException:
                connection.close()
                raise
            with self.lock:
                self.idle.append(connection)
            return result
