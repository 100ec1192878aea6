"""Readers share the lock, writers don't, and writers that wait go first."""

# --8<-- [start:lock]
import threading
from contextlib import contextmanager, suppress


class ReadersWriterLock:
    def __init__(self):
        self._changed = threading.Condition()
        self._readers = 0
        self.writers_waiting = 0
        self._writing = False

    @contextmanager
    def read(self):
        with self._changed:
            # --8<-- [start:cure]
            self._changed.wait_for(
                lambda: not self._writing and not self.writers_waiting
            )
            # --8<-- [end:cure]
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
            self.writers_waiting += 1
            try:
                # --8<-- [start:cure]
                self._changed.wait_for(
                    lambda: not self._writing and not self._readers
                )
                # --8<-- [end:cure]
                self._writing = True
            finally:
                self.writers_waiting -= 1
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
log = []
two_reading, two_writing = threading.Barrier(3), threading.Barrier(2)
leave = threading.Event()


def reader():
    with lock.read():
        two_reading.wait()  # opens: two readers are in at once
        leave.wait()
        log.append("reader out")


def writer():
    with lock.write():
        log.append("writer in")
        with suppress(threading.BrokenBarrierError):
            two_writing.wait(timeout=0.3)  # both are in, if both can be
        log.append("writer out")


def late_reader():
    with lock.read():
        log.append("late reader in")


def start(target, until=None):
    thread = threading.Thread(target=target)
    thread.start()
    while until is not None and lock.writers_waiting != until:
        thread.join(timeout=0.001)
    return thread


threads = [start(reader), start(reader)]
two_reading.wait()
threads.append(start(writer, until=1))
threads.append(start(late_reader))
threads[-1].join(timeout=0.2)  # time enough to come in, if it can
threads.append(start(writer, until=2))  # comes later, and is first
leave.set()
for thread in threads:
    thread.join()
print(*log, sep="\n")
# --8<-- [end:use]

# Output:
# reader out
# reader out
# writer in
# writer out
# writer in
# writer out
# late reader in
