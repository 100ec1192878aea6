# /// script
# [tool.snippet]
# raises = "TimeoutError"
# ///
"""The loop's own thread cannot wait for what the loop is to run."""

import asyncio


async def add(a, b):
    return a + b


async def main():
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
    future.result(timeout=0.2)  # without a timeout: for ever


asyncio.run(main())

# Error:
# TimeoutError
