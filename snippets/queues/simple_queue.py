"""A SimpleQueue has no bound: its put never waits, its get does."""

from queue import Empty, SimpleQueue

jobs = SimpleQueue()
print("empty:", jobs.empty())
for number in range(100_000):
    jobs.put_nowait(number)  # the same as put
print("waiting:", jobs.qsize())
while not jobs.empty():  # this thread is the only one
    last = jobs.get_nowait()
print("last:", last)
try:
    jobs.get(timeout=0.01)
except Empty:
    print("nothing came")

# Output:
# empty: True
# waiting: 100000
# last: 99999
# nothing came
