# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""A waiting task and a waiting thread are weighed, in bytes of memory."""

import asyncio
import os
import threading
import tracemalloc
from pathlib import Path


def allocated():  # by Python, for its objects
    return tracemalloc.get_traced_memory()[0]


def resident():  # of the whole process, stacks included
    pages = Path("/proc/self/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


async def per_task(count, used):
    event = asyncio.Event()
    before = used()
    tasks = [asyncio.create_task(event.wait()) for _ in range(count)]
    await asyncio.sleep(0)  # every task runs up to its wait
    more = used() - before
    event.set()
    await asyncio.wait(tasks)
    return more / count


def per_thread(count, used):
    event = threading.Event()
    before = used()
    threads = [threading.Thread(target=event.wait) for _ in range(count)]
    for thread in threads:
        thread.start()
    more = used() - before
    event.set()
    for thread in threads:
        thread.join()
    return more / count


print(f"thread, resident: {per_thread(300, resident):,.0f} bytes")
tracemalloc.start()
thread = per_thread(300, allocated)
task = asyncio.run(per_task(300, allocated))
print(f"thread, allocated by Python: {thread:,.0f} bytes")
print(f"task, allocated by Python: {task:,.0f} bytes")

# Output (pattern):
# thread, resident: ... bytes
# thread, allocated by Python: ... bytes
# task, allocated by Python: ... bytes
