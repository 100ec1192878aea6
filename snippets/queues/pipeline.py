"""Two stages in two threads; the sentinel runs through both of them."""

from queue import Queue
from threading import Thread

STOP = object()


def parse(text):
    name, price = text.split()
    return name, int(price)


def label(item):
    name, price = item
    return f"{name}: {price} EUR"


def stage(work, inbox, outbox):
    for item in iter(inbox.get, STOP):
        outbox.put(work(item))
    outbox.put(STOP)  # the next stage is to end too


def source(outbox):
    for text in ("tea 3", "rice 2", "oil 8"):
        outbox.put(text)
    outbox.put(STOP)


raw, parsed, labels = (Queue(maxsize=2) for _ in range(3))
threads = [
    Thread(target=source, args=(raw,)),
    Thread(target=stage, args=(parse, raw, parsed)),
    Thread(target=stage, args=(label, parsed, labels)),
]
for thread in threads:
    thread.start()
for line in iter(labels.get, STOP):
    print(line)
for thread in threads:
    thread.join()

# Output:
# tea: 3 EUR
# rice: 2 EUR
# oil: 8 EUR
