"""except* finds the error in the group."""

import asyncio


async def connect():
    raise ConnectionError("refused")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(connect())
    except* ConnectionError as found:
        print("caught:", type(found).__name__)


asyncio.run(main())

# Output:
# caught: ExceptionGroup
