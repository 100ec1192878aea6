"""A blocking call in a task: nothing else runs until it returns."""

import asyncio
import time


async def heartbeat(beats):
    while True:
        beats.append("beat")
        await asyncio.sleep(0)


async def main():
    beats = []
    heart = asyncio.create_task(heartbeat(beats))
    time.sleep(0.1)  # a library that knows nothing of asyncio
    print("beats during the call:", len(beats))
    heart.cancel()


asyncio.run(main())

# Output:
# beats during the call: 0
