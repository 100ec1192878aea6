# /// script
# requires-python = ">=3.11"
# dependencies = ["pyperf"]
# ///
"""What an item takes through a queue, within a thread and between two."""

import asyncio
import collections
import multiprocessing
import queue
import threading
from time import perf_counter


def within(waiting, loops):
    begin = perf_counter()
    for _ in range(loops):
        waiting.put(1)
        waiting.get()
    return perf_counter() - begin


def within_deque(loops):
    waiting = collections.deque()
    begin = perf_counter()
    for _ in range(loops):
        waiting.append(1)
        waiting.popleft()
    return perf_counter() - begin


def fill(waiting, times):
    for _ in range(times):
        waiting.put(1)


def between(waiting, worker, loops):
    """Another thread or process puts what this one gets."""
    producer = worker(target=fill, args=(waiting, loops + 1))
    producer.start()
    waiting.get()
    begin = perf_counter()
    for _ in range(loops):
        waiting.get()
    seconds = perf_counter() - begin
    producer.join()
    return seconds


async def within_async(loops):
    waiting = asyncio.Queue()
    begin = perf_counter()
    for _ in range(loops):
        await waiting.put(1)
        await waiting.get()
    return perf_counter() - begin


async def between_tasks(loops):
    waiting = asyncio.Queue(maxsize=1)

    async def produce():
        for _ in range(loops):
            await waiting.put(1)

    begin = perf_counter()
    producer = asyncio.create_task(produce())
    for _ in range(loops):
        await waiting.get()
    await producer
    return perf_counter() - begin


def through_pipe(loops):
    reader, writer = multiprocessing.Pipe(duplex=False)
    begin = perf_counter()
    for _ in range(loops):
        writer.send(1)
        reader.recv()
    return perf_counter() - begin


def through_manager(loops):
    with multiprocessing.Manager() as manager:
        return within(manager.Queue(), loops)


if __name__ == "__main__":
    import pyperf

    thread, process = threading.Thread, multiprocessing.Process
    runner = pyperf.Runner(processes=8)
    runner.bench_time_func("queue.deque", within_deque)
    runner.bench_time_func(
        "queue.simple", lambda loops: within(queue.SimpleQueue(), loops)
    )
    runner.bench_time_func(
        "queue.queue", lambda loops: within(queue.Queue(), loops)
    )
    runner.bench_time_func(
        "queue.asyncio", lambda loops: asyncio.run(within_async(loops))
    )
    runner.bench_time_func(
        "queue.tasks", lambda loops: asyncio.run(between_tasks(loops))
    )
    runner.bench_time_func(
        "queue.threads", lambda loops: between(queue.Queue(), thread, loops)
    )
    runner.bench_time_func("queue.pipe", through_pipe)
    runner.bench_time_func(
        "queue.processes",
        lambda loops: between(multiprocessing.Queue(), process, loops),
    )
    runner.bench_time_func("queue.manager", through_manager)
