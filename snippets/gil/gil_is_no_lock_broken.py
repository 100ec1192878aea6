"""Both threads read the total before either writes: one update is lost."""

import threading

total = 0
both_have_read = threading.Barrier(2)


def price():
    both_have_read.wait(timeout=5)  # the old total is read already
    return 10


def add_price():
    global total
    total += price()


threads = [threading.Thread(target=add_price) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("expected 20, got", total)

# Output:
# expected 20, got 10
