"""A plain mock returns the value itself, which cannot be awaited."""

import asyncio
from unittest.mock import Mock


async def greet(client):
    return "hello " + await client.name_of(7)


async def main():
    client = Mock()
    client.name_of.return_value = "ann"
    try:
        print(await greet(client))
        print("awaited:", client.name_of.await_args)
    except TypeError as error:
        print(type(error).__name__, "at the await")


asyncio.run(main())

# Output:
# TypeError at the await
