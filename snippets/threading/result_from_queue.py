"""Plain threads put their results on a queue, each with its key."""

import queue
import threading


def square(number, results):
    results.put((number, number * number))


results = queue.Queue()
threads = [
    threading.Thread(target=square, args=(number, results))
    for number in (3, 1, 2)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

by_number = dict(results.get() for _ in threads)
print(sorted(by_number.items()))

# Output:
# [(1, 1), (2, 4), (3, 9)]
