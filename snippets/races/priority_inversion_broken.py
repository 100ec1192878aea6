"""A low job holds what the high one needs; medium ones run before it."""

from itertools import count
from queue import PriorityQueue

HIGH, MEDIUM, LOW = 0, 1, 2
number = count()
ready, blocked, log = PriorityQueue(), [], []
printer_is_held = True  # by the low job


def submit(priority, job):
    ready.put((priority, next(number), job))


def release_printer():
    global printer_is_held
    if not printer_is_held:
        return  # has run already, with a higher priority
    printer_is_held = False
    log.append("low releases the printer")
    for priority, job in blocked:
        submit(priority, job)


def high():
    if printer_is_held:
        blocked.append((HIGH, high))
    else:
        log.append("high prints")


submit(LOW, release_printer)
submit(HIGH, high)
for _ in range(3):
    submit(MEDIUM, lambda: log.append("medium runs"))
while not ready.empty():
    _, _, job = ready.get()
    job()
print(*log, sep="\n")

# Output:
# medium runs
# medium runs
# medium runs
# low releases the printer
# high prints
