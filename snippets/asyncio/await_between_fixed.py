"""A lock held across the await keeps other tasks out."""

import asyncio

balance = 100
lock = asyncio.Lock()


async def withdraw(amount):
    global balance
    async with lock:
        before = balance
        await asyncio.sleep(0)  # say, a question to a database
        balance = before - amount


async def main():
    await asyncio.gather(withdraw(30), withdraw(30))
    print("balance:", balance)


asyncio.run(main())

# Output:
# balance: 40
