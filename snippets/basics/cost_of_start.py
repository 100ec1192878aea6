# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A task, a thread and a process are started and ended, and timed."""

import asyncio
import functools
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


def start_threads(count):
    for _ in range(count):
        start_and_join(threading.Thread)


async def tasks(count):
    for _ in range(count):
        await asyncio.create_task(nothing_async())


def each(count, run):
    start = time.perf_counter()
    run()
    return f"{(time.perf_counter() - start) / count * 1e6:,.0f} us"


if __name__ == "__main__":
    print("task:", each(1000, lambda: asyncio.run(tasks(1000))))
    print("thread:", each(100, lambda: start_threads(100)))
    for method in sorted(multiprocessing.get_all_start_methods()):
        process = multiprocessing.get_context(method).Process
        start_and_join(process)  # starts the helpers, once
        took = each(1, functools.partial(start_and_join, process))
        print(f"process, {method}: {took}")

# Output (pattern):
# task: ... us
# thread: ... us
# process, fork: ... us
# process, forkserver: ... us
# process, spawn: ... us
