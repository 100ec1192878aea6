"""The producer reuses the list it has put: the consumer sees the change."""

from queue import Queue

batches = Queue()
batch = []
for number in range(4):
    batch.append(number)
    if len(batch) == 2:
        batches.put(batch)
        batch.clear()

print([batches.get() for _ in range(batches.qsize())])

# Output:
# [[], []]
