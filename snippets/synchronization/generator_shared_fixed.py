"""A lock around next() lets the second thread wait for its item."""

import threading

taken = []
# --8<-- [start:scaffold]
inside, leave = threading.Event(), threading.Event()
# --8<-- [end:scaffold]


# --8<-- [start:cure]
# --8<-- [start:pattern]
class LockedIterator:
    def __init__(self, iterable):
        self._iterator = iter(iterable)
        self._lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self._lock:
            return next(self._iterator)


# --8<-- [end:pattern]
# --8<-- [end:cure]
def numbers():
    # --8<-- [start:scaffold]
    inside.set()
    leave.wait(timeout=0.3)  # still inside when the second thread comes
    # --8<-- [end:scaffold]
    yield 1
    yield 2


shared = LockedIterator(numbers())
thread = threading.Thread(target=lambda: taken.append(next(shared)))
thread.start()
# --8<-- [start:scaffold]
inside.wait()
# --8<-- [end:scaffold]
try:
    taken.append(next(shared))
except ValueError as error:
    print("ValueError:", error)
# --8<-- [start:scaffold]
leave.set()
# --8<-- [end:scaffold]
thread.join()
print("taken:", sorted(taken))

# Output:
# taken: [1, 2]
