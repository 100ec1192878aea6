# /// script
# requires-python = ">=3.11"
# dependencies = ["pyperf"]
# ///
"""What a call takes that a worker of a pool makes: there and back."""

import asyncio
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from time import perf_counter


def direct(loops):
    begin = perf_counter()
    for _ in range(loops):
        abs(-1)
    return perf_counter() - begin


def submitted(executor, loops):
    with executor as pool:
        pool.submit(abs, -1).result()  # the worker is there
        begin = perf_counter()
        for _ in range(loops):
            pool.submit(abs, -1).result()
        return perf_counter() - begin


async def to_thread(loops):
    await asyncio.to_thread(abs, -1)
    begin = perf_counter()
    for _ in range(loops):
        await asyncio.to_thread(abs, -1)
    return perf_counter() - begin


async def in_executor(loops):
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        await loop.run_in_executor(pool, abs, -1)
        begin = perf_counter()
        for _ in range(loops):
            await loop.run_in_executor(pool, abs, -1)
        return perf_counter() - begin


if __name__ == "__main__":
    import pyperf

    runner = pyperf.Runner(processes=8)
    runner.bench_time_func("pool.direct", direct)
    runner.bench_time_func(
        "pool.thread", lambda loops: submitted(ThreadPoolExecutor(1), loops)
    )
    if sys.version_info >= (3, 14):
        from concurrent.futures import InterpreterPoolExecutor

        runner.bench_time_func(
            "pool.interpreter",
            lambda loops: submitted(InterpreterPoolExecutor(1), loops),
        )
    runner.bench_time_func(
        "pool.process",
        lambda loops: submitted(ProcessPoolExecutor(1), loops),
    )
    runner.bench_time_func(
        "pool.to_thread", lambda loops: asyncio.run(to_thread(loops))
    )
    runner.bench_time_func(
        "pool.run_in_executor",
        lambda loops: asyncio.run(in_executor(loops)),
    )
