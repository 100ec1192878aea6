"""An AsyncMock returns a coroutine, and counts what was awaited."""

import asyncio
from unittest.mock import AsyncMock


async def greet(client):
    return "hello " + await client.name_of(7)


async def main():
    client = AsyncMock()
    client.name_of.return_value = "ann"
    try:
        print(await greet(client))
        print("awaited:", client.name_of.await_args)
    except TypeError as error:
        print(type(error).__name__, "at the await")


asyncio.run(main())

# Output:
# hello ann
# awaited: call(7)
