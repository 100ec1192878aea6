"""Check, await, act: the last seat may be sold twice."""

import asyncio

seats = 1
sold = []


async def buy(name):
    global seats
    await asyncio.sleep(0.01)  # comes when it comes
    if seats > 0:
        await asyncio.sleep(0.01)  # asks the bank
        seats = seats - 1
        sold.append(name)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(buy("ann"), name="ann")
        group.create_task(buy("bob"), name="bob")


asyncio.run(main())
print("sold:", len(sold))
assert len(sold) == 1, "sold twice"

# Ends:
# 6 orders of waits, 10 states
# 2: ok, prints sold: 1
# 4: sold twice, prints sold: 2
