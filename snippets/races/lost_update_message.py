"""No shared count: the threads send their numbers and one of them adds."""

from queue import SimpleQueue
from threading import Thread

sales = SimpleQueue()
threads = [Thread(target=sales.put, args=(1,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("two sales, counted:", sum(sales.get() for _ in threads))

# Output:
# two sales, counted: 2
