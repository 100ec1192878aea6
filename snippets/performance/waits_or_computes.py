"""Processor time against time on the clock tells waiting from computing."""

import time


# --8<-- [start:pattern]
def share_computed(job):
    """Return which part of its time a job spends on a processor."""
    wall, cpu = time.perf_counter(), time.process_time()
    job()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    return cpu / wall


# --8<-- [end:pattern]
def fetch():
    time.sleep(0.3)  # as a server would make it wait


def count():
    end = time.process_time() + 0.3
    while time.process_time() < end:
        pass


for job in (fetch, count):
    computes = share_computed(job) > 0.1  # these two are far from it
    kind = "computes: processes" if computes else "waits: threads, asyncio"
    print(job.__name__, kind)

# Output:
# fetch waits: threads, asyncio
# count computes: processes
