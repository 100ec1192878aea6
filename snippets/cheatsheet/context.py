"""Context: a value for one task and all that it calls."""

import asyncio

# --8<-- [start:context]
from contextvars import ContextVar

user = ContextVar("user")


async def handle(name):
    user.set(name)  # here, and in its tasks
    await asyncio.sleep(0)
    return user.get()


# --8<-- [end:context]


async def main():
    print(
        await asyncio.gather(
            handle("ann"), handle("bo")
        )
    )


asyncio.run(main())

# Output:
# ['ann', 'bo']
