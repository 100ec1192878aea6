"""An await between reading and writing loses an update, in one thread."""

import asyncio

balance = 100


async def withdraw(amount):
    global balance
    before = balance
    await asyncio.sleep(0)  # say, a question to a database
    balance = before - amount


async def main():
    await asyncio.gather(withdraw(30), withdraw(30))
    print("balance:", balance)


asyncio.run(main())

# Output:
# balance: 70
