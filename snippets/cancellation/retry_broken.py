"""A retry loop that catches BaseException retries a cancellation."""

import asyncio


async def fetch(attempt):
    print("attempt", attempt)
    await asyncio.sleep(3600 if attempt == 1 else 0)
    return "an answer nobody wants any more"


async def fetch_with_retry():
    for attempt in (1, 2):
        try:
            return await fetch(attempt)
        except BaseException as error:  # a bare `except:` does the same
            print("retrying after", type(error).__name__)


async def main():
    task = asyncio.create_task(fetch_with_retry())
    await asyncio.sleep(0)  # the first attempt starts
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


print("an Exception:", issubclass(asyncio.CancelledError, Exception))
asyncio.run(main())

# Output:
# an Exception: False
# attempt 1
# retrying after CancelledError
# attempt 2
# cancelled: False
