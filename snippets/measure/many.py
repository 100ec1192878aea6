# /// script
# requires-python = ">=3.11"
# dependencies = ["psutil", "pyperf"]
# ///
"""1,000 to 100,000 that wait: how long they take, and how much room."""

import asyncio
import functools
import threading
from time import perf_counter

import psutil


def used():
    """Return the bytes that this process has for itself alone."""
    return psutil.Process().memory_full_info().uss


async def tasks(count):
    """Return seconds and bytes until so many tasks wait."""
    never = asyncio.Event()
    before, begin = used(), perf_counter()
    kept = [asyncio.create_task(never.wait()) for _ in range(count)]
    await asyncio.sleep(0)  # now each waits
    seconds, room = perf_counter() - begin, used() - before
    for task in kept:
        task.cancel()
    return seconds, room


def threads(count):
    """Return seconds and bytes until so many threads wait."""
    never = threading.Event()
    before, begin = used(), perf_counter()
    for _ in range(count):
        threading.Thread(
            target=never.wait, daemon=True
        ).start()  # they end with the process
    return perf_counter() - begin, used() - before


if __name__ == "__main__":
    import pyperf

    runner = pyperf.Runner(processes=3, values=1, warmups=0, loops=1)
    ways = {
        f"tasks.{n}": lambda n=n: asyncio.run(tasks(n))
        for n in (1_000, 10_000, 100_000)
    }
    ways |= {
        f"threads.{n}": functools.partial(threads, n)
        for n in (1_000, 10_000)
    }
    for name, way in ways.items():
        runner.bench_time_func(
            f"many.{name}", lambda loops, way=way: way()[0]
        )
        runner.bench_time_func(
            f"room.{name}",
            lambda loops, way=way: way()[1],
            metadata={"unit": "byte"},
        )
