"""A lock around next() lets any number of threads share an iterator."""

import threading


class LockedIterator:
    def __init__(self, iterable):
        self._iterator = iter(iterable)
        self._lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self._lock:
            return next(self._iterator)


def numbers():
    yield from range(1000)


shared = LockedIterator(numbers())
taken = []


def worker():
    for number in shared:
        taken.append(number)


threads = [threading.Thread(target=worker) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("each number once:", sorted(taken) == list(range(1000)))

# Output:
# each number once: True
