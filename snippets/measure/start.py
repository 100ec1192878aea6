# /// script
# requires-python = ">=3.11"
# dependencies = ["pyperf"]
# ///
"""What it takes to start a task, thread or process and await its end."""

import functools
import multiprocessing
import sys
import threading
from time import perf_counter


def nothing():
    pass


async def nothing_awaited():
    pass


def tasks(loops):
    import asyncio  # what is imported above, each spawned process imports

    async def main():
        begin = perf_counter()
        for _ in range(loops):
            await asyncio.create_task(nothing_awaited())
        return perf_counter() - begin

    return asyncio.run(main())


def threads(loops):
    begin = perf_counter()
    for _ in range(loops):
        thread = threading.Thread(target=nothing)
        thread.start()
        thread.join()
    return perf_counter() - begin


def interpreter(loops):
    from concurrent import interpreters

    begin = perf_counter()
    for _ in range(loops):
        one = interpreters.create()
        one.exec("pass")
        one.close()
    return perf_counter() - begin


def processes(method, loops):
    context = multiprocessing.get_context(method)
    first = context.Process(
        target=nothing
    )  # the fork server starts with it
    first.start()
    first.join()
    begin = perf_counter()
    for _ in range(loops):
        process = context.Process(target=nothing)
        process.start()
        process.join()
    return perf_counter() - begin


if __name__ == "__main__":
    import pyperf

    runner = pyperf.Runner(processes=8)
    runner.bench_time_func("start.task", tasks)
    runner.bench_time_func("start.thread", threads)
    if sys.version_info >= (3, 14):
        runner.bench_time_func("start.interpreter", interpreter)
    for method in multiprocessing.get_all_start_methods():
        runner.bench_time_func(
            f"start.{method}", functools.partial(processes, method)
        )
