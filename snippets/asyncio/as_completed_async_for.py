# /// script
# requires-python = ">=3.13"
# ///
"""async for over as_completed yields the tasks themselves."""

import asyncio


async def fetch(name, ready):
    await ready.wait()
    if name == "b":
        raise ConnectionError("refused")
    return name.upper()


async def main():
    ready = {name: asyncio.Event() for name in ("a", "b")}
    tasks = {
        asyncio.create_task(fetch(name, event)): name
        for name, event in ready.items()
    }
    ready["b"].set()
    async for task in asyncio.as_completed(tasks):
        print(tasks[task], "->", repr(task.exception() or task.result()))
        ready["a"].set()


asyncio.run(main())

# Output:
# b -> ConnectionError('refused')
# a -> 'A'
