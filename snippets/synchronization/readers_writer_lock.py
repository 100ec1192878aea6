"""Many readers or one writer; a waiting writer keeps new readers out."""

# --8<-- [start:lock]
import threading
from contextlib import contextmanager


class ReadersWriterLock:
    def __init__(self):
        self._changed = threading.Condition()
        self._readers = 0
        self._writers_waiting = 0
        self._writing = False

    @contextmanager
    def read(self):
        with self._changed:
            self._changed.wait_for(
                lambda: not self._writing and not self._writers_waiting
            )
            self._readers += 1
        try:
            yield
        finally:
            with self._changed:
                self._readers -= 1
                self._changed.notify_all()

    @contextmanager
    def write(self):
        with self._changed:
            self._writers_waiting += 1
            try:
                self._changed.wait_for(
                    lambda: not self._writing and not self._readers
                )
                self._writing = True
            finally:
                self._writers_waiting -= 1
                self._changed.notify_all()
        try:
            yield
        finally:
            with self._changed:
                self._writing = False
                self._changed.notify_all()


# --8<-- [end:lock]
# --8<-- [start:use]
lock = ReadersWriterLock()
prices = {"tea": 2}
two_reading = threading.Barrier(2)
seen = []


def reader():
    with lock.read():
        two_reading.wait(timeout=5)  # opens: both are in at once
        seen.append(prices["tea"])


def writer():
    with lock.write():
        prices["tea"] += 1


readers = [threading.Thread(target=reader) for _ in range(2)]
writers = [threading.Thread(target=writer) for _ in range(2)]
for group in (readers, writers):
    for thread in group:
        thread.start()
    for thread in group:
        thread.join()
print("read together:", seen)
print("written in turn:", prices)
# --8<-- [end:use]

# Output:
# read together: [2, 2]
# written in turn: {'tea': 4}
