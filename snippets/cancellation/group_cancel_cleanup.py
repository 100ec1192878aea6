# /// script
# requires-python = ">=3.15"
# ///
"""TaskGroup.cancel() cancels the body, too, and reports failed cleanup."""

import asyncio


async def child():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        raise ValueError("cleanup failed") from None


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child())
            await asyncio.sleep(0)
            group.cancel()
            print("the body goes on")
            await asyncio.sleep(0)
            print("never printed")
    except* ValueError as errors:
        print("left the block:", errors.exceptions)


asyncio.run(main())

# Output:
# the body goes on
# left the block: (ValueError('cleanup failed'),)
