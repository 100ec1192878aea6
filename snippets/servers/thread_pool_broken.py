# /// script
# dependencies = ["anyio"]
# ///
"""Slow handlers hold every thread of the pool: the next one waits."""

import threading

import anyio
from anyio.to_thread import current_default_thread_limiter, run_sync

recovers = threading.Event()


async def slow_handler(number):
    await run_sync(recovers.wait, 5)


async def quick_handler():
    return await run_sync(lambda: "answered meanwhile")


async def main():
    current_default_thread_limiter().total_tokens = 2  # usual: 40
    async with anyio.create_task_group() as group:
        for number in range(2):
            group.start_soon(slow_handler, number)
        await anyio.wait_all_tasks_blocked()
        with anyio.move_on_after(0.3) as scope:
            print("the quick handler:", await quick_handler())
        if scope.cancelled_caught:
            print("the quick handler: waits for a thread")
        recovers.set()


anyio.run(main)

# Output:
# the quick handler: waits for a thread
