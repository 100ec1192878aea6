"""Whoever is woken does not ask again: another has taken the connection
meanwhile, and one more is opened than is allowed.

Breaks: promise_never_too_many
"""

from collections import deque
from threading import Condition


class Pool:
    """At most `size` connections, opened when they are needed."""

    def __init__(self, connect, size):
        self.connect = connect
        self.size = size
        self.idle = deque()
        self.count = 0
        self.changed = Condition()

    def use(self, work):
        """Return `work(connection)`; wait while all are in use."""
        connection = self._take()
        try:
            result = work(connection)
        except BaseException:
            try:
                connection.close()
            finally:
                self._lost()
            raise
        with self.changed:
            self.idle.append(connection)
            self.changed.notify()
        return result

    def _take(self):
        with self.changed:
            if not self.idle and self.count == self.size:
                self.changed.wait()
            if self.idle:
                return self.idle.pop()
            self.count += 1
        try:
            return self.connect()
        except BaseException:
            self._lost()
            raise

    def _lost(self):
        with self.changed:
            self.count -= 1
            self.changed.notify()
