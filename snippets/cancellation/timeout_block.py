"""asyncio.timeout cancels what the block awaits and raises TimeoutError."""

import asyncio


async def query():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("query: cancelled")
        raise


async def main():
    try:
        async with asyncio.timeout(0.05):
            await query()
    except TimeoutError:
        print("main: gave up")


asyncio.run(main())

# Output:
# query: cancelled
# main: gave up
