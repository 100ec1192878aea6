"""A cancelled task runs its finally and async with blocks, inside out."""

import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection():
    print("connection: open")
    try:
        yield
    finally:
        await asyncio.sleep(0)  # awaiting is allowed here
        print("connection: closed")


async def transfer(started):
    async with connection():
        try:
            started.set()
            await asyncio.sleep(3600)
        finally:
            print("transfer: rolled back")


async def main():
    started = asyncio.Event()
    task = asyncio.create_task(transfer(started))
    await started.wait()
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


asyncio.run(main())

# Output:
# connection: open
# transfer: rolled back
# connection: closed
# cancelled: True
