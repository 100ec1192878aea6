"""Under the lock the second thread reads what the first has written."""

import threading

total = 0
total_lock = threading.Lock()
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
    # --8<-- [start:cure]
    with total_lock:
        # --8<-- [end:cure]
        total += price()


threads = [threading.Thread(target=add_price) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("expected 20, got", total)

# Output:
# expected 20, got 20
