"""Readers take a finished snapshot; a writer swaps in a new one."""

import threading
from types import MappingProxyType

write_lock = threading.Lock()
prices = MappingProxyType({"tea": 2, "milk": 1})


def raise_prices():
    global prices
    with write_lock:  # writers take turns; readers need no lock
        raised = {name: price + 1 for name, price in prices.items()}
        prices = MappingProxyType(raised)  # one assignment shows it all


snapshot = prices  # read the name once, then use only the snapshot
thread = threading.Thread(target=raise_prices)
thread.start()
thread.join()
print("old reader:", dict(snapshot))
print("new reader:", dict(prices))

# Output:
# old reader: {'tea': 2, 'milk': 1}
# new reader: {'tea': 3, 'milk': 2}
