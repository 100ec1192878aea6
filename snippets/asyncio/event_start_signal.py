"""An Event lets any number of tasks wait for one thing to happen."""

import asyncio


async def handler(name, ready):
    # --8<-- [start:cure]
    await ready.wait()
    # --8<-- [end:cure]
    print(name, "serves")


async def main():
    ready = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(handler("first", ready))
        group.create_task(handler("second", ready))
        await asyncio.sleep(0)
        print("loaded")
        ready.set()
    print("set:", ready.is_set())
    ready.clear()
    print("set:", ready.is_set())


asyncio.run(main())

# Output:
# loaded
# first serves
# second serves
# set: True
# set: False
