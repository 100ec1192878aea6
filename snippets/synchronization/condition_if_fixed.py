"""After while, a woken thread has looked again before it acts."""

import threading

changed = threading.Condition()
items, taken = [], []
# --8<-- [start:scaffold]
arrived, woken = threading.Semaphore(0), threading.Semaphore(0)
# --8<-- [end:scaffold]


def consumer():
    with changed:
        # --8<-- [start:scaffold]
        arrived.release()
        # --8<-- [end:scaffold]
        while not items:
            changed.wait()
            # --8<-- [start:scaffold]
            woken.release()
            # --8<-- [end:scaffold]
        taken.append(items.pop() if items else "nothing was there")


threads = [threading.Thread(target=consumer) for _ in "ab"]
for thread in threads:
    thread.start()
# --8<-- [start:scaffold]
for _ in threads:
    arrived.acquire()  # who holds the lock now lets go of it in wait()
# --8<-- [end:scaffold]
with changed:
    items.append("first item")
    changed.notify_all()
# --8<-- [start:scaffold]
for _ in threads:
    woken.acquire()  # both were woken for the first item
# --8<-- [end:scaffold]
with changed:
    items.append("second item")
    changed.notify_all()
for thread in threads:
    thread.join()
print(sorted(taken))

# Output:
# ['first item', 'second item']
