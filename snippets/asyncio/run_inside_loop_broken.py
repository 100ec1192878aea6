# /// script
# [tool.snippet]
# raises = "RuntimeError"
# ///
"""asyncio.run cannot be called while a loop runs in the thread."""

import asyncio


async def fetch():
    return "data"


def helper():
    coroutine = fetch()
    try:
        return asyncio.run(coroutine)
    finally:
        coroutine.close()


async def main():
    print(await fetch())
    print(helper())


asyncio.run(main())

# Output:
# data

# Error:
# RuntimeError: asyncio.run() cannot be called from a running event loop
