"""Switch threads as often as possible and repeat until the race shows."""

import sys
from threading import Thread

total = 0


def one():
    return 1


def add():
    global total
    for _ in range(1000):
        total += one()  # a call between reading and writing


sys.setswitchinterval(1e-6)  # seconds; the default is 0.005
for _ in range(2000):
    total = 0
    threads = [Thread(target=add) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if total < 2000:
        break
print("an update was lost:", total < 2000)

# Output:
# an update was lost: True
