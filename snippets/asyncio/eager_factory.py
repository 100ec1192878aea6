# /// script
# requires-python = ">=3.12"
# ///
"""eager_task_factory makes every task of a loop start at once."""

import asyncio


async def log(line, lines):
    lines.append(line)


async def main():
    loop = asyncio.get_running_loop()
    for factory in (None, asyncio.eager_task_factory):
        loop.set_task_factory(factory)
        lines = []
        async with asyncio.TaskGroup() as group:
            group.create_task(log("child", lines))
            lines.append("parent")
        print(lines)
    print(loop.get_task_factory() is asyncio.eager_task_factory)


asyncio.run(main())

# Output:
# ['parent', 'child']
# ['child', 'parent']
# True
