"""The value is computed first; reading and writing the total is locked."""

import threading

total = 0
total_lock = threading.Lock()
both_are_here = threading.Barrier(2)


def price():
    both_are_here.wait(timeout=5)
    return 10


def add_price():
    global total
    amount = price()  # slow work outside the lock
    with total_lock:
        total += amount


threads = [threading.Thread(target=add_price) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("expected 20, got", total)

# Output:
# expected 20, got 20
