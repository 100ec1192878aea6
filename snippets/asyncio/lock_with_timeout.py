"""asyncio.timeout ends the wait for a lock or a condition."""

import asyncio


async def main():
    lock = asyncio.Lock()
    changed = asyncio.Condition(lock)
    async with lock:  # stands for another task that holds it
        try:
            async with asyncio.timeout(0.01):
                await lock.acquire()
        except TimeoutError:
            print("gave up; locked:", lock.locked())
    print("free again, locked:", lock.locked())

    async with changed:
        try:
            async with asyncio.timeout(0.01):
                await changed.wait()
        except TimeoutError:
            print("gave up; the lock is back:", changed.locked())


asyncio.run(main())

# Output:
# gave up; locked: True
# free again, locked: False
# gave up; the lock is back: True
