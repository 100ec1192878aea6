# /// script
# requires-python = ">=3.12"
# ///
"""A task and a callback each carry a context."""

import asyncio
from contextvars import ContextVar, copy_context

user = ContextVar("user")


async def main():
    loop = asyncio.get_running_loop()
    user.set("ada")
    task = asyncio.create_task(asyncio.sleep(0))  # a copy, made now
    for_bob = copy_context()
    for_bob.run(user.set, "bob")
    handle = loop.call_soon(lambda: print(user.get()), context=for_bob)
    user.set("eve")
    await task
    print(task.get_context()[user], handle.get_context()[user])


asyncio.run(main())

# Output:
# bob
# ada bob
