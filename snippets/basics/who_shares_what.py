"""What a process, a thread and a task share with their starter."""

import asyncio
import multiprocessing
import os
import threading

notes = []


def work(results):
    notes.append("changed")
    results.put((os.getpid(), threading.get_native_id()))


async def task(results):
    work(results)


def report(kind, results):
    pid, thread_id = results.get()
    print(
        f"{kind:8} same process: {pid == os.getpid()!s:6} "
        f"same thread: {thread_id == threading.get_native_id()!s:6} "
        f"my list: {notes}"
    )
    notes.clear()


def main():
    results = multiprocessing.SimpleQueue()
    for kind in multiprocessing.Process, threading.Thread:
        worker = kind(target=work, args=(results,))
        worker.start()
        worker.join()
        report(kind.__name__, results)
    asyncio.run(task(results))
    report("Task", results)


if __name__ == "__main__":
    main()

# Output:
# Process  same process: False  same thread: False  my list: []
# Thread   same process: True   same thread: False  my list: ['changed']
# Task     same process: True   same thread: True   my list: ['changed']
