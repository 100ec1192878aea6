# /// script
# [tool.snippet]
# raises = "TimeoutError"
# ///
"""asyncio.Lock is not reentrant: taking it twice waits for ever."""

import asyncio

lock = asyncio.Lock()


async def save():
    async with lock:
        print("never printed")


async def update():
    async with lock:
        print("calling save")
        await save()


async def main():
    async with asyncio.timeout(0.2):  # without it, it would hang
        await update()


asyncio.run(main())

# Output:
# calling save

# Error:
# TimeoutError
