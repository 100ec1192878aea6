# /// script
# [tool.snippet]
# apart = "it keeps tasks, and looks at how they end"
# ///
"""Keep background tasks in a set, and look at how they end."""

import asyncio
import gc

background = set()


def start(coroutine):
    task = asyncio.create_task(coroutine)
    # --8<-- [start:cure]
    background.add(task)
    # --8<-- [end:cure]
    task.add_done_callback(finished)


def finished(task):
    background.discard(task)
    if not task.cancelled() and (error := task.exception()):
        print("background task failed:", repr(error))


async def audit(ready):
    await ready.wait()
    raise OSError("disk full")


async def main():
    ready = asyncio.Event()
    start(audit(ready))
    await asyncio.sleep(0)
    gc.collect()
    print("waiting:", len(background))
    ready.set()
    await asyncio.wait(background)


asyncio.run(main())

# Output:
# waiting: 1
# background task failed: OSError('disk full')
