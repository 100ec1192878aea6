# /// script
# requires-python = ">=3.11"
# dependencies = ["pyperf"]
# ///
"""What exceptions, cancellations, timeouts and context variables take."""

import asyncio
import contextvars
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter

name = contextvars.ContextVar("name", default="nobody")


def fail():
    raise ValueError


async def fail_awaited():
    raise ValueError


def guarded(loops):
    begin = perf_counter()
    for _ in range(loops):
        try:
            abs(-1)
        except ValueError:
            pass
    return perf_counter() - begin


def caught(loops):
    begin = perf_counter()
    for _ in range(loops):
        try:
            fail()
        except ValueError:
            pass
    return perf_counter() - begin


async def from_task(loops):
    begin = perf_counter()
    for _ in range(loops):
        try:
            await asyncio.create_task(fail_awaited())
        except ValueError:
            pass
    return perf_counter() - begin


def from_pool(loops):
    with ThreadPoolExecutor(1) as pool:
        begin = perf_counter()
        for _ in range(loops):
            try:
                pool.submit(fail).result()
            except ValueError:
                pass
        return perf_counter() - begin


async def cancelled(loops):
    never = asyncio.Event()
    begin = perf_counter()
    for _ in range(loops):
        task = asyncio.create_task(never.wait())
        await asyncio.sleep(0)  # it waits
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            pass
    return perf_counter() - begin


async def timeouts(loops):
    begin = perf_counter()
    for _ in range(loops):
        async with asyncio.timeout(60):
            pass
    return perf_counter() - begin


def variable(loops):
    begin = perf_counter()
    for _ in range(loops):
        name.get()
    return perf_counter() - begin


def copied(loops):
    begin = perf_counter()
    for _ in range(loops):
        contextvars.copy_context().run(name.get)
    return perf_counter() - begin


if __name__ == "__main__":
    import pyperf

    runner = pyperf.Runner(processes=8)
    runner.bench_time_func("error.try", guarded)
    runner.bench_time_func("error.raise", caught)
    runner.bench_time_func(
        "error.task", lambda loops: asyncio.run(from_task(loops))
    )
    runner.bench_time_func("error.pool", from_pool)
    runner.bench_time_func(
        "error.cancel", lambda loops: asyncio.run(cancelled(loops))
    )
    runner.bench_time_func(
        "error.timeout", lambda loops: asyncio.run(timeouts(loops))
    )
    runner.bench_time_func("context.get", variable)
    runner.bench_time_func("context.run", copied)
