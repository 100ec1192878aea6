"""Threads, tasks and children, asked in the thread of the loop."""

import asyncio
import multiprocessing
import sys
import threading
import traceback
from queue import SimpleQueue


def wait_for_it(told, answers):
    told.put("here")  # in C, like get: the thread's frame stays this one
    answers.get()


# --8<-- [start:pattern]
def what_runs():
    """Print what each thread and task is doing, and which children live."""
    names = {each.ident: each.name for each in threading.enumerate()}
    frames = sys._current_frames()
    for ident in sorted(frames, key=lambda ident: names.get(ident, "")):
        where = traceback.extract_stack(frames[ident])[-1]
        print(f"thread {names.get(ident, 'unknown')}: {where.name}")
    try:
        tasks = asyncio.all_tasks()
    except RuntimeError:  # no loop runs in this thread
        tasks = ()
    for task in sorted(tasks, key=asyncio.Task.get_name):
        if stack := task.get_stack(limit=1):
            print(f"task {task.get_name()}: {stack[0].f_code.co_name}")
    for child in multiprocessing.active_children():
        print(f"process {child.name}: pid {child.pid}")


# --8<-- [end:pattern]
async def fetch(gate):
    await gate.wait()


async def main():
    told, answers, gate = SimpleQueue(), SimpleQueue(), asyncio.Event()
    thread = threading.Thread(
        target=wait_for_it, args=(told, answers), name="waiter"
    )
    thread.start()
    told.get()
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch(gate), name="fetch 1")
        await asyncio.sleep(0)
        what_runs()
        gate.set()
    answers.put(None)
    thread.join()


asyncio.run(main())

# Output:
# thread MainThread: what_runs
# thread waiter: wait_for_it
# task Task-1: main
# task fetch 1: fetch
