"""Call first, then add under a lock."""

import threading

both_called = threading.Barrier(2)
total_lock = threading.Lock()
total = 0


def price():
    both_called.wait(timeout=5)
    return 10


def add():
    global total
    amount = price()  # the slow part, outside the lock
    with total_lock:
        total += amount


threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("total:", total, "should be 20")

# Output:
# total: 20 should be 20
