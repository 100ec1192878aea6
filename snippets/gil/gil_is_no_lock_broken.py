"""Both threads read the total before either writes: one update is lost."""

import threading

total = 0
both_have_read = threading.Barrier(2)


def price():
    # --8<-- [start:scaffold]
    try:
        both_have_read.wait(timeout=0.5)  # the old total is read already
    except threading.BrokenBarrierError:
        pass  # the other thread cannot get in
    # --8<-- [end:scaffold]
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
