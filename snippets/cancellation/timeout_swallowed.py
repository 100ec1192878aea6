"""Code that swallows the cancellation lets the time limit pass."""

import asyncio


async def stubborn():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        return "a late answer"  # no raise


async def main():
    async with asyncio.timeout(0.05) as limit:
        print("the block got", await stubborn())
    print("no TimeoutError; expired:", limit.expired())
    print("wait_for got", await asyncio.wait_for(stubborn(), 0.05))


asyncio.run(main())

# Output:
# the block got a late answer
# no TimeoutError; expired: True
# wait_for got a late answer
