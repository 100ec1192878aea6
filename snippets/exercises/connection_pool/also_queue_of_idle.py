"""A semaphore counts the places; a queue holds the idle connections."""

from queue import Empty, LifoQueue
from threading import Semaphore


class Pool:
    """At most `size` connections, opened when they are needed."""

    def __init__(self, connect, size):
        self.connect = connect
        self.places = Semaphore(size)
        self.idle = LifoQueue()

    def use(self, work):
        """Return `work(connection)`; wait while all are in use."""
        with self.places:
            try:
                connection = self.idle.get_nowait()
            except Empty:
                connection = self.connect()
            try:
                result = work(connection)
            except BaseException:
                connection.close()
                raise
            self.idle.put(connection)
            return result
