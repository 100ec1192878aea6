"""A lock held from the check to the act: sold once."""

import asyncio

seats = 1
sold = []
lock = asyncio.Lock()


async def buy(name):
    global seats
    await asyncio.sleep(0.01)  # comes when it comes
    async with lock:
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
# 4 orders of waits, 8 states
# 4: ok, prints sold: 1
