"""Two tasks that are given one context see each other's values."""

import asyncio
from contextvars import ContextVar, copy_context

request = ContextVar("request")


async def set_it(done):
    request.set("set by the other task")
    done.set()


async def get_it(done):
    await done.wait()
    print(request.get("nothing"))


async def main():
    for context in (None, copy_context()):
        done = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(get_it(done), context=context)
            group.create_task(set_it(done), context=context)


asyncio.run(main())

# Output:
# nothing
# set by the other task
