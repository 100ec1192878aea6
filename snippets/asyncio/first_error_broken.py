"""gather reports the first error and leaves the other tasks running."""

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
        await asyncio.gather(charge_card(confirmed), fail())
    except* ValueError as errors:
        print("order failed:", errors.exceptions[0])
    confirmed.set()
    await asyncio.sleep(0)


asyncio.run(main())

# Output:
# order failed: no such user
# card charged
