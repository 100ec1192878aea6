# /// script
# requires-python = ">=3.12"
# ///
"""An eager task comes between two lines without an await."""

import asyncio

balance = 100


async def withdraw(amount):
    global balance
    balance -= amount
    print("withdrawn, left:", balance)


def pay(loop):
    global balance
    before = balance
    loop.create_task(withdraw(30))
    balance = before - 30


async def main():
    loop = asyncio.get_running_loop()
    # --8<-- [start:cure]
    loop.set_task_factory(asyncio.eager_task_factory)
    # --8<-- [end:cure]
    pay(loop)
    await asyncio.sleep(0)  # a task that is not eager runs here
    print("balance after two withdrawals of 30:", balance)


asyncio.run(main())

# Output:
# withdrawn, left: 70
# balance after two withdrawals of 30: 70
