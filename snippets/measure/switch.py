# /// script
# requires-python = ">=3.11"
# dependencies = ["pyperf"]
# ///
"""What it takes to hand on to the next task, thread or process."""

import asyncio
import multiprocessing
import threading
from time import perf_counter


async def yields(loops):
    for _ in range(loops):
        await asyncio.sleep(0)


async def tasks(loops):
    begin = perf_counter()
    await asyncio.gather(yields(loops // 2), yields(loops - loops // 2))
    return perf_counter() - begin


def taken(lock):
    lock.acquire()  # whoever releases it lets the other go on
    return lock


def answer(mine, other, rounds):
    for _ in range(rounds):
        mine.acquire()
        other.release()


def threads(loops):
    ping, pong = taken(threading.Lock()), taken(threading.Lock())
    rounds = (loops + 1) // 2
    thread = threading.Thread(target=answer, args=(ping, pong, rounds))
    thread.start()
    begin = perf_counter()
    for _ in range(rounds):
        ping.release()
        pong.acquire()
    seconds = perf_counter() - begin
    thread.join()
    return seconds / (2 * rounds) * loops


def processes(loops):
    ping, pong = (
        taken(multiprocessing.Lock()),
        taken(multiprocessing.Lock()),
    )
    rounds = (loops + 1) // 2
    process = multiprocessing.Process(
        target=answer, args=(ping, pong, rounds + 1)
    )
    process.start()
    ping.release()
    pong.acquire()  # it runs
    begin = perf_counter()
    for _ in range(rounds):
        ping.release()
        pong.acquire()
    seconds = perf_counter() - begin
    process.join()
    return seconds / (2 * rounds) * loops


if __name__ == "__main__":
    import pyperf

    runner = pyperf.Runner(processes=8)
    runner.bench_time_func(
        "switch.task", lambda loops: asyncio.run(tasks(loops))
    )
    runner.bench_time_func("switch.thread", threads)
    runner.bench_time_func("switch.process", processes)
