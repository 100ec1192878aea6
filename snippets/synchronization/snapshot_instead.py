"""Readers keep a finished snapshot; writers swap in a new one, in turn."""

import threading
from contextlib import suppress
from types import MappingProxyType

# --8<-- [start:pattern]
write_lock = threading.Lock()
prices = MappingProxyType({"tea": 2, "milk": 1})


def raise_prices():
    global prices
    # --8<-- [start:cure]
    with write_lock:
        # --8<-- [end:cure]
        raised = {name: more(price) for name, price in prices.items()}
        prices = MappingProxyType(raised)  # one assignment shows it all


# --8<-- [end:pattern]
both_have_read = threading.Barrier(2)


def more(price):
    # --8<-- [start:scaffold]
    with suppress(threading.BrokenBarrierError):
        both_have_read.wait(timeout=0.3)  # both have read, if both can
    # --8<-- [end:scaffold]
    return price + 1


snapshot = prices  # a reader reads the name once, then uses the snapshot
threads = [threading.Thread(target=raise_prices) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("old reader:", dict(snapshot))
print("new reader:", dict(prices))

# Output:
# old reader: {'tea': 2, 'milk': 1}
# new reader: {'tea': 4, 'milk': 3}
