"""A Condition: wait until what you test is true, under its lock."""

import asyncio


async def consumer(name, items, changed):
    async with changed:
        await changed.wait_for(lambda: items)
        print(name, "takes", items.pop(0))


async def main():
    items, changed = [], asyncio.Condition()
    async with asyncio.TaskGroup() as group:
        for name in ("first", "second", "third"):
            group.create_task(consumer(name, items, changed))
        await asyncio.sleep(0)

        async with changed:
            items.append("apple")
            changed.notify()  # wakes one
        async with changed:
            items += ["pear", "plum"]
            changed.notify_all()


asyncio.run(main())

# Output:
# first takes apple
# second takes pear
# third takes plum
