"""to_thread copies the context, run_in_executor does not."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

user = ContextVar("user", default="nobody")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(1))
    await asyncio.to_thread(print, "starts the thread")
    user.set("ada")
    print("to_thread:", await asyncio.to_thread(user.get))
    print("executor:", await loop.run_in_executor(None, user.get))
    call = (copy_context().run, user.get)
    print("by hand:", await loop.run_in_executor(None, *call))


asyncio.run(main())

# Output:
# starts the thread
# to_thread: ada
# executor: nobody
# by hand: ada
