"""A BoundedSemaphore refuses a release too many; a Semaphore grows."""

import asyncio


async def main():
    slots = asyncio.Semaphore(1)
    await slots.acquire()
    print("locked:", slots.locked())
    slots.release()
    slots.release()  # a mistake that goes unseen: now there are two
    await slots.acquire()
    await slots.acquire()
    print("two slots where one was meant")

    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print("ValueError:", error)


asyncio.run(main())

# Output:
# locked: True
# two slots where one was meant
# ValueError: BoundedSemaphore released too many times
