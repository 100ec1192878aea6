"""Two threads withdraw from one account, and one withdrawal is lost."""

import threading
from contextlib import suppress

balance = 100
# --8<-- [start:scaffold]
both_have_read = threading.Barrier(2)
# --8<-- [end:scaffold]


def withdraw(amount):
    global balance
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
