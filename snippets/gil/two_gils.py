# /// script
# requires-python = ">=3.14"
# ///
"""Two threads compute at the same time, each in its own interpreter."""

import threading
from concurrent import interpreters


def compute():
    total = 0
    for number in range(1_000_000):
        total += number * number
    return total


def compute_in(interpreter):
    results.append(interpreter.call(compute))


others = [interpreters.create() for _ in range(2)]
results = []
threads = [
    threading.Thread(target=compute_in, args=(other,)) for other in others
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for other in others:
    other.close()
print("both have the right total:", results == [compute()] * 2)

# Output:
# both have the right total: True
