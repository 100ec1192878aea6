"""Python memory held by 200 waiting tasks and 20 waiting threads."""

import asyncio
import threading
import tracemalloc


async def waiting_tasks(count):
    event = asyncio.Event()
    before = tracemalloc.get_traced_memory()[0]
    tasks = [asyncio.create_task(event.wait()) for _ in range(count)]
    await asyncio.sleep(0)  # every task runs up to its wait
    used = tracemalloc.get_traced_memory()[0] - before
    event.set()
    await asyncio.wait(tasks)
    return used / count


def waiting_threads(count):
    event = threading.Event()
    before = tracemalloc.get_traced_memory()[0]
    threads = [threading.Thread(target=event.wait) for _ in range(count)]
    for thread in threads:
        thread.start()
    used = tracemalloc.get_traced_memory()[0] - before
    event.set()
    for thread in threads:
        thread.join()
    return used / count


tracemalloc.start()
print(f"task:   {asyncio.run(waiting_tasks(200)):,.0f} bytes")
print(f"thread: {waiting_threads(20):,.0f} bytes")
print("stack of a thread:", threading.stack_size() or "platform default")

# Output (pattern):
# task:   ... bytes
# thread: ... bytes
# stack of a thread: platform default
