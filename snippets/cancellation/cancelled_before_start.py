"""A task that is cancelled before its first step runs no finally."""

import asyncio


async def job():
    print("job: begins")
    try:
        await asyncio.sleep(3600)
    finally:
        print("job: cleans up")


async def main():
    for head_start in (False, True):
        task = asyncio.create_task(job())
        if head_start:
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print("head start:", head_start, "- cancelled:", task.cancelled())


asyncio.run(main())

# Output:
# head start: False - cancelled: True
# job: begins
# job: cleans up
# head start: True - cancelled: True
