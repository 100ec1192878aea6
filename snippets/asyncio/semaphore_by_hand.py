# /// script
# [tool.snippet]
# instead = "bounded = asyncio.Semaphore(1)"
# ///
"""A BoundedSemaphore refuses to rise above its start; a Semaphore grows."""

import asyncio


async def main():
    slots = asyncio.Semaphore(1)
    await slots.acquire()
    print("one inside, full:", slots.locked())
    slots.release()
    slots.release()  # a mistake that goes unseen: now there are two
    await slots.acquire()
    await slots.acquire()
    print("two inside, full:", slots.locked())

    # --8<-- [start:cure]
    bounded = asyncio.BoundedSemaphore(1)
    # --8<-- [end:cure]
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print("ValueError:", error)


asyncio.run(main())

# Output:
# one inside, full: True
# two inside, full: True
# ValueError: BoundedSemaphore released too many times
