"""A Condition by hand: wait lets go of the lock and takes it again."""

import asyncio


async def waiter(changed, lines):
    await changed.acquire()
    try:
        while not lines:
            await changed.wait()  # releases the lock meanwhile
        print("woken with", lines, "and the lock:", changed.locked())
    finally:
        changed.release()


async def main():
    lock = asyncio.Lock()
    changed, lines = asyncio.Condition(lock), []
    task = asyncio.create_task(waiter(changed, lines))
    await asyncio.sleep(0)
    await lock.acquire()
    try:
        lines.append("news")
        changed.notify()
    finally:
        lock.release()
    await task


asyncio.run(main())

# Output:
# woken with ['news'] and the lock: True
