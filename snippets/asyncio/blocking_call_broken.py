"""A blocking call stops every task of the loop."""

import asyncio
import threading


async def heartbeat(beats, beaten):
    for _ in range(3):
        beats.append("beat")
        await asyncio.sleep(0)
    beaten.set()


async def main():
    beats, beaten = [], threading.Event()
    heart = asyncio.create_task(heartbeat(beats, beaten))
    print("beaten:", beaten.wait(timeout=0.2))  # blocks the loop
    print("beats:", len(beats))
    await heart


asyncio.run(main())

# Output:
# beaten: False
# beats: 0
