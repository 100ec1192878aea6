# /// script
# requires-python = ">=3.12"
# ///
"""An eager task comes between two lines without an await."""

import asyncio

balance = 100


async def withdraw(amount):
    global balance
    balance -= amount


def pay(loop):
    global balance
    before = balance
    loop.create_task(withdraw(30))
    balance = before - 30


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    pay(loop)
    await asyncio.sleep(0)
    print("balance after two withdrawals of 30:", balance)


asyncio.run(main())

# Output:
# balance after two withdrawals of 30: 70
