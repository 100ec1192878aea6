"""A lock made inside the function is another one in each call."""

import threading
from contextlib import suppress

balance = 100
# --8<-- [start:scaffold]
both_have_read = threading.Barrier(2)
# --8<-- [end:scaffold]


def withdraw(amount):
    global balance
    balance_lock = threading.Lock()  # wrong: nobody else has this one
    with balance_lock:
        current = balance
        # --8<-- [start:scaffold]
        with suppress(threading.BrokenBarrierError):
            both_have_read.wait(timeout=0.3)  # both have read, if both can
        # --8<-- [end:scaffold]
        balance = current - amount


threads = [threading.Thread(target=withdraw, args=(30,)) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"balance {balance}, should be 40")

# Output:
# balance 70, should be 40
