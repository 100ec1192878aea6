"""The producer puts a list away and goes on with a new one."""

from queue import Queue

batches = Queue()
batch = []
for number in range(4):
    batch.append(number)
    if len(batch) == 2:
        batches.put(batch)
        batch = []  # the old one belongs to the consumer now

print([batches.get() for _ in range(batches.qsize())])

# Output:
# [[0, 1], [2, 3]]
