# /// script
# requires-python = ">=3.11"
# dependencies = ["psutil", "pyperf"]
# ///
"""How much memory one more takes: task, thread, interpreter, process."""

import multiprocessing
import sys
import threading


def used(pid=None):
    """Return the memory that a process has for itself alone, in bytes."""
    import psutil  # what is imported above, each spawned process imports

    return psutil.Process(pid).memory_full_info().uss


def tasks(count):
    import asyncio

    async def main():
        never = asyncio.Event()
        before = used()
        kept = [asyncio.create_task(never.wait()) for _ in range(count)]
        await asyncio.sleep(0)  # now each waits
        room = used() - before
        for task in kept:
            task.cancel()
        return room / count

    return asyncio.run(main())


def threads(count):
    done = threading.Event()
    started = [threading.Thread(target=done.wait) for _ in range(count)]
    before = used()
    for thread in started:
        thread.start()
    after = used()
    done.set()
    for thread in started:
        thread.join()
    return (after - before) / count


def interpreter(count):
    from concurrent import interpreters

    before = used()
    made = [interpreters.create() for _ in range(count)]
    for one in made:
        one.exec("pass")
    after = used()
    for one in made:
        one.close()
    return (after - before) / count


def wait(started, done):
    started.release()
    done.wait()


def processes(method, count):
    context = multiprocessing.get_context(method)
    started, done = context.Semaphore(0), context.Event()
    waiting = [
        context.Process(target=wait, args=(started, done))
        for _ in range(count)
    ]
    for process in waiting:
        process.start()
    for _ in waiting:
        started.acquire()
    memory = sum(used(process.pid) for process in waiting)
    done.set()
    for process in waiting:
        process.join()
    return memory / count


if __name__ == "__main__":
    import pyperf

    # Bytes, not time: once in each of five processes.
    runner = pyperf.Runner(processes=5, values=1, warmups=0, loops=1)
    measures = {
        "task": lambda loops: tasks(10_000),
        "thread": lambda loops: threads(1_000),
    }
    if sys.version_info >= (3, 14):
        measures["interpreter"] = lambda loops: interpreter(20)
    for method in multiprocessing.get_all_start_methods():
        measures[method] = lambda loops, method=method: processes(method, 4)
    for name, measure in measures.items():
        runner.bench_time_func(
            f"memory.{name}", measure, metadata={"unit": "byte"}
        )
