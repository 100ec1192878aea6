# /// script
# [tool.snippet]
# unheard = "the handler shows what would be logged"
# ///
"""The error of a task that nobody awaits is told when it is collected."""

import asyncio


async def save():
    raise OSError("disk full")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(
        lambda _, told: print(told["message"], repr(told["exception"]))
    )
    task = asyncio.create_task(save())
    await asyncio.sleep(0)
    print("task is done, nothing was said:", task.done())
    # --8<-- [start:cure]
    del task
    # --8<-- [end:cure]
    print("main ends")


asyncio.run(main())

# Output:
# task is done, nothing was said: True
# Task exception was never retrieved OSError('disk full')
# main ends
