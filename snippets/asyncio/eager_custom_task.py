# /// script
# requires-python = ">=3.12"
# ///
"""A task factory can make eager tasks of one's own class."""

import asyncio


class CountedTask(asyncio.Task):
    started = 0

    def __init__(self, *args, **kwargs):
        CountedTask.started += 1
        super().__init__(*args, **kwargs)


async def work():
    return type(asyncio.current_task()).__name__


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.create_eager_task_factory(CountedTask))
    task = loop.create_task(work())
    print(task.done(), task.result(), CountedTask.started)


asyncio.run(main())

# Output:
# True CountedTask 1
