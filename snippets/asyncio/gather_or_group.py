"""Run several coroutines at once: with a TaskGroup, and with gather."""

import asyncio


async def price(item):
    await asyncio.sleep(0)
    return {"tea": 3, "milk": 2}[item]


async def main():
    async with asyncio.TaskGroup() as group:
        tea = group.create_task(price("tea"))
        milk = group.create_task(price("milk"))
    print("group:", tea.result() + milk.result())

    print("gather:", await asyncio.gather(price("tea"), price("milk")))
    outcomes = await asyncio.gather(
        price("gold"), price("milk"), return_exceptions=True
    )
    print("outcomes:", outcomes)


asyncio.run(main())

# Output:
# group: 5
# gather: [3, 2]
# outcomes: [KeyError('gold'), 2]
