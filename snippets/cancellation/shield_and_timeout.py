"""Give up waiting without giving up the work."""

import asyncio


async def main():
    release = asyncio.Event()
    job = asyncio.create_task(release.wait())
    try:
        async with asyncio.timeout(0.02):
            await asyncio.shield(job)
    except TimeoutError:
        print("still working, cancelled:", job.cancelled())
    release.set()
    print("result:", await job)


asyncio.run(main())

# Output:
# still working, cancelled: False
# result: True
