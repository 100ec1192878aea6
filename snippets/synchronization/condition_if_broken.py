"""After `if`, a woken thread trusts what is no longer true."""

import threading

changed = threading.Condition()
arrivals = threading.Semaphore(0)
items, taken = [], []


def consumer():
    with changed:
        if not items:  # wrong: looks once
            arrivals.release()
            changed.wait()
        try:
            taken.append(items.pop())
        except IndexError as error:
            taken.append(f"IndexError: {error}")


threads = [threading.Thread(target=consumer) for _ in range(2)]
for thread in threads:
    thread.start()
for _ in threads:
    arrivals.acquire()
with changed:  # both hold it until they wait, so both wait now
    items.append("the only item")
    changed.notify_all()
for thread in threads:
    thread.join()
print(taken)

# Output:
# ['the only item', 'IndexError: pop from empty list']
