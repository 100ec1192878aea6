"""A TaskGroup cancels the others, waits for them, then reports."""

import asyncio


async def fail():
    raise ValueError("no such user")


async def charge_card(confirmed):
    try:
        await confirmed.wait()
        print("card charged")
    except asyncio.CancelledError:
        print("charge cancelled")
        raise


async def main():
    confirmed = asyncio.Event()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(charge_card(confirmed))
            group.create_task(fail())
    except* ValueError as errors:
        print("order failed:", errors.exceptions[0])
    confirmed.set()
    await asyncio.sleep(0)


asyncio.run(main())

# Output:
# charge cancelled
# order failed: no such user
