"""In a running loop, as a notebook has one: await, don't asyncio.run."""

import asyncio


async def fetch():
    await asyncio.sleep(0)
    return "answer"


async def cell():  # a notebook runs its cells so
    coroutine = fetch()
    try:
        print(asyncio.run(coroutine))
    except RuntimeError as error:
        print("asyncio.run:", error)
        coroutine.close()
    print("await:", await fetch())


asyncio.run(cell())

# Output:
# asyncio.run: asyncio.run() cannot be called from a running event loop
# await: answer
