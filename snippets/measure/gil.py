# /// script
# requires-python = ">=3.11"
# dependencies = ["pyperf"]
# ///
"""How late a thread and an event loop run while other threads compute."""

import asyncio
import contextlib
import threading
import time
from time import perf_counter


@contextlib.contextmanager
def computing(count):
    """Have this many threads compute meanwhile."""
    done = False

    def compute():
        while not done:
            pass

    threads = [threading.Thread(target=compute) for _ in range(count)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        done = True
        for thread in threads:
            thread.join()


def handover(loops):
    """Return how long a thread waits for the GIL of one that computes."""
    with computing(1):
        time.sleep(0)
        begin = perf_counter()
        for _ in range(loops):
            time.sleep(0)  # gives the GIL away, and wants it again
        return perf_counter() - begin


async def lag(count, loops):
    """Return how much later than asked for a task wakes."""
    late = 0.0
    with computing(count):
        await asyncio.sleep(0.01)
        for _ in range(loops):
            due = perf_counter() + 0.01
            await asyncio.sleep(0.01)
            late += perf_counter() - due
    return late


if __name__ == "__main__":
    import pyperf

    # A fixed number of loops: a wait of 5 ms needs no calibration.
    runner = pyperf.Runner(processes=6, warmups=0, loops=20)
    runner.bench_time_func("gil.handover", handover)
    for count in (0, 1, 2, 4):
        runner.bench_time_func(
            f"lag.{count}",
            lambda loops, n=count: asyncio.run(lag(n, loops)),
        )
