"""Several steps share one deadline with asyncio.timeout_at."""

import asyncio


async def connect():
    return "connected"


async def main():
    deadline = asyncio.get_running_loop().time() + 0.05
    steps = {
        "connect": connect,
        "query": lambda: asyncio.sleep(3600),
        "report": lambda: asyncio.sleep(3600),
    }
    for name, step in steps.items():
        try:
            async with asyncio.timeout_at(deadline):
                await step()
                print(name, "done")
        except TimeoutError:
            print(name, "out of time")


asyncio.run(main())

# Output:
# connect done
# query out of time
# report out of time
