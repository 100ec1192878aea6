"""A Lock held across the await keeps other tasks out."""

import asyncio

balance = 100


async def withdraw(amount, lock):
    global balance
    async with lock:
        before = balance
        await asyncio.sleep(0)
        balance = before - amount


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(withdraw(30, lock), withdraw(30, lock))
    print("balance:", balance, "locked:", lock.locked())


asyncio.run(main())

# Output:
# balance: 40 locked: False
