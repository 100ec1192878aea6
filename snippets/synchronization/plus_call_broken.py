"""`total += f()` reads total before it calls f: an update is lost."""

import threading

both_have_read = threading.Barrier(2)  # inside f: total has been read
total = 0


def price():
    both_have_read.wait(timeout=5)
    return 10


def add():
    global total
    total += price()


threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("total:", total, "should be 20")

# Output:
# total: 10 should be 20
