"""With `while`, a woken thread looks again before it acts."""

import threading

changed = threading.Condition()
arrivals = threading.Semaphore(0)
items, taken = [], []


def consumer():
    with changed:
        arrivals.release()
        while not items:  # the same as changed.wait_for(lambda: items)
            changed.wait()
        taken.append(items.pop())


threads = [threading.Thread(target=consumer) for _ in range(2)]
for thread in threads:
    thread.start()
for _ in threads:
    arrivals.acquire()
for item in ("first item", "second item"):
    with changed:
        items.append(item)
        changed.notify()  # one item: wake one thread
for thread in threads:
    thread.join()
print(sorted(taken))

# Output:
# ['first item', 'second item']
