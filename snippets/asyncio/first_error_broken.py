"""gather reports the first error and leaves the other tasks running."""

import asyncio


async def fail():
    raise ValueError("no such user")


async def charge_card(confirmed):
    await confirmed.wait()
    print("card charged")


async def main():
    confirmed = asyncio.Event()
    try:
        await asyncio.gather(fail(), charge_card(confirmed))
    except ValueError as error:
        print("order failed:", error)
    confirmed.set()
    await asyncio.sleep(0)


asyncio.run(main())

# Output:
# order failed: no such user
# card charged
