"""A Condition: wait until what you test is true, under its lock."""

import asyncio


async def consumer(name, items, changed):
    async with changed:
        await changed.wait_for(lambda: items)
        print(name, "takes", items.pop(0))


async def by_hand(items, changed):
    async with changed:
        while not items:
            await changed.wait()  # lets go of the lock meanwhile
        print("by hand: takes", items.pop(0))


async def main():
    lock, items = asyncio.Lock(), []
    changed = asyncio.Condition(lock)
    async with asyncio.TaskGroup() as group:
        first = group.create_task(consumer("first", items, changed))
        group.create_task(consumer("second", items, changed))
        group.create_task(by_hand(items, changed))
        await asyncio.sleep(0)

        async with changed:
            items.append("apple")
            # --8<-- [start:cure]
            changed.notify()  # wakes one
            # --8<-- [end:cure]
        await first
        await lock.acquire()  # the same lock
        try:
            items += ["pear", "plum"]
            changed.notify_all()
        finally:
            lock.release()


asyncio.run(main())

# Output:
# first takes apple
# second takes pear
# by hand: takes plum
