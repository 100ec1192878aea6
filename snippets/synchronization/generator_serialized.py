# /// script
# requires-python = ">=3.15"
# ///
"""serialize_iterator shares one iterator among threads."""

import itertools
import threading
from concurrent.futures import ThreadPoolExecutor

# One iterator made safe:
ticket_numbers = threading.serialize_iterator(itertools.count(1))


# Every iterator that a function makes:
@threading.synchronized_iterator
def running_total():
    total = 0
    while True:
        total += yield total


with ThreadPoolExecutor(max_workers=3) as pool:
    tickets = list(pool.map(lambda _: next(ticket_numbers), range(6)))

    account = running_total()
    next(account)
    list(pool.map(account.send, [10, 20, 30]))
print(sorted(tickets))
print("total:", account.send(0))
account.close()

# Output:
# [1, 2, 3, 4, 5, 6]
# total: 60
