# /// script
# requires-python = ">=3.11"
# dependencies = ["pyperf"]
# ///
"""What it takes to acquire and release a lock, free or contended."""

import asyncio
import multiprocessing
import threading
from time import perf_counter


def use(lock, times):
    for _ in range(times):
        with lock:
            pass


def free(lock, loops):
    begin = perf_counter()
    use(lock, loops)
    return perf_counter() - begin


def contended(lock, worker, barrier, loops):
    """Return the time of one use while another worker uses it, too."""
    other = worker(target=meet, args=(lock, barrier, loops))
    other.start()
    barrier.wait()
    begin = perf_counter()
    use(lock, loops)
    seconds = perf_counter() - begin
    other.join()
    return seconds


def meet(lock, barrier, times):
    barrier.wait()
    use(lock, times)


def threads_contend(loops):
    return contended(
        threading.Lock(), threading.Thread, threading.Barrier(2), loops
    )


def processes_contend(loops):
    lock, barrier = multiprocessing.Lock(), multiprocessing.Barrier(2)
    return contended(lock, multiprocessing.Process, barrier, loops)


async def use_async(lock, times):
    for _ in range(times):
        async with lock:
            pass


async def free_async(loops):
    begin = perf_counter()
    await use_async(asyncio.Lock(), loops)
    return perf_counter() - begin


async def hold_async(lock, times):
    for _ in range(times):
        async with lock:
            await asyncio.sleep(0)  # the other finds it taken


async def contended_async(loops):
    lock = asyncio.Lock()
    begin = perf_counter()
    await asyncio.gather(
        hold_async(lock, loops // 2), hold_async(lock, loops - loops // 2)
    )
    return perf_counter() - begin


if __name__ == "__main__":
    import pyperf

    runner = pyperf.Runner(processes=8)
    runner.bench_time_func(
        "lock.thread", lambda loops: free(threading.Lock(), loops)
    )
    runner.bench_time_func(
        "lock.rlock", lambda loops: free(threading.RLock(), loops)
    )
    runner.bench_time_func(
        "lock.asyncio", lambda loops: asyncio.run(free_async(loops))
    )
    runner.bench_time_func(
        "lock.process", lambda loops: free(multiprocessing.Lock(), loops)
    )
    runner.bench_time_func("lock.thread.contended", threads_contend)
    runner.bench_time_func(
        "lock.asyncio.contended",
        lambda loops: asyncio.run(contended_async(loops)),
    )
    runner.bench_time_func("lock.process.contended", processes_contend)
