# /// script
# requires-python = ">=3.12"
# ///
"""A task factory makes the tasks of a loop: eager, of one's own class."""

import asyncio


class OwnTask(asyncio.Task):
    """A place for a program's own bookkeeping."""


async def log(line, lines):
    lines.append(line)


async def main():
    loop = asyncio.get_running_loop()
    for factory in (
        None,
        asyncio.eager_task_factory,
        asyncio.create_eager_task_factory(OwnTask),
    ):
        loop.set_task_factory(factory)
        lines = []
        task = loop.create_task(log("child", lines))
        lines.append("parent")
        await task
        print(type(task).__name__, lines)


asyncio.run(main())

# Output:
# Task ['parent', 'child']
# Task ['child', 'parent']
# OwnTask ['child', 'parent']
