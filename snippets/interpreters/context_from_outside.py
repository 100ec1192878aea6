# /// script
# requires-python = ">=3.12"
# ///
"""From outside: for which request does each task, each timer, work?"""

import asyncio
from contextvars import ContextVar

request = ContextVar("request")


async def handle(name, all_told, timers):
    request.set(name)
    timers.append(asyncio.get_running_loop().call_later(60, print))
    await all_told.wait()


async def main():
    all_told, timers = asyncio.Event(), []
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(handle(name, all_told, timers))
            for name in ("r-1", "r-2")
        ]
        await asyncio.sleep(0)
        print("here:", request.get("none"))
        print("tasks:", [task.get_context()[request] for task in tasks])
        print("timers:", [each.get_context()[request] for each in timers])
        all_told.set()
    for each in timers:
        each.cancel()


asyncio.run(main())

# Output:
# here: none
# tasks: ['r-1', 'r-2']
# timers: ['r-1', 'r-2']
