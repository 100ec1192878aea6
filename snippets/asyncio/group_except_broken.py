# /// script
# [tool.snippet]
# raises = "ExceptionGroup"
# ///
"""A TaskGroup raises a group even for one error: except misses it."""

import asyncio


async def connect():
    raise ConnectionError("refused")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(connect())
    except ConnectionError as found:
        print("caught:", type(found).__name__)


asyncio.run(main())

# Error:
# ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
