"""Tasks on one thread have a context each, but one threading.local."""

import asyncio
import threading
from contextvars import ContextVar

in_context = ContextVar("in_context")
in_thread = threading.local()


async def handle(request, turns):
    in_context.set(request)
    in_thread.request = request
    await turns.wait()  # now both have set both
    print(f"{request}: {in_context.get()} / {in_thread.request}")


async def main():
    turns = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(handle("r-1", turns))
        group.create_task(handle("r-2", turns))
        await asyncio.sleep(0)
        turns.set()


asyncio.run(main())

# Output:
# r-1: r-1 / r-2
# r-2: r-2 / r-2
