# /// script
# dependencies = ["anyio"]
# ///
"""asyncio cancels once; a cancelled scope cancels again and again."""

import asyncio

import anyio


async def stubborn(said, library):
    for _ in range(3):
        try:
            await library.sleep(60)
        except asyncio.CancelledError:
            said.append("cancelled")  # and it goes on: a mistake
    said.append("end")


async def with_asyncio():
    said = []
    task = asyncio.create_task(stubborn(said, asyncio))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task], timeout=0.1)
    print("asyncio:", *said, "" if task.done() else "and it sleeps on")
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()


async def with_anyio():
    said = []
    with anyio.CancelScope() as scope:
        scope.cancel()
        await stubborn(said, anyio)
    print("anyio:", *said)


asyncio.run(with_asyncio())
anyio.run(with_anyio)

# Output:
# asyncio: cancelled and it sleeps on
# anyio: cancelled cancelled cancelled end
