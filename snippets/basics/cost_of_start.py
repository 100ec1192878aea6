"""What it costs to start and finish one task, thread and process."""

import asyncio
import multiprocessing
import threading
import time


def nothing():
    pass


async def nothing_async():
    pass


def start_and_join(kind):
    worker = kind(target=nothing)
    worker.start()
    worker.join()


async def tasks(count):
    for _ in range(count):
        await asyncio.create_task(nothing_async())


def each(count, run):
    start = time.perf_counter()
    run()
    return f"{(time.perf_counter() - start) / count * 1e6:,.0f} us"


if __name__ == "__main__":
    start_and_join(multiprocessing.Process)  # starts the helpers, once
    print("task:   ", each(1000, lambda: asyncio.run(tasks(1000))))
    thread, process = threading.Thread, multiprocessing.Process
    many = range(100)
    print(
        "thread: ",
        each(100, lambda: [start_and_join(thread) for _ in many]),
    )
    print("process:", each(1, lambda: start_and_join(process)))

# Output (pattern):
# task:    ... us
# thread:  ... us
# process: ... us
