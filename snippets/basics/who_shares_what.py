"""A process has memory of its own; thread and task share the starter's."""

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
    process = "same" if pid == os.getpid() else "another"
    thread = "same" if thread_id == threading.get_native_id() else "another"
    print(f"{kind}: {process} process, {thread} thread, my list: {notes}")
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
# Process: another process, another thread, my list: []
# Thread: same process, another thread, my list: ['changed']
# Task: same process, same thread, my list: ['changed']
