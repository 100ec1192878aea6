# /// script
# requires-python = "<3.12"
# ///
"""Up to 3.11 wait_for runs a coroutine in a task of its own."""

import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def log_in():
    user.set("ada")
    return asyncio.current_task()


async def main():
    task = await asyncio.wait_for(log_in(), timeout=5)
    print("same task:", task is asyncio.current_task())
    print("user:", user.get())


asyncio.run(main())

# Output:
# same task: False
# user: nobody
