"""to_thread waits in a thread, and the loop goes on."""

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
    print("beaten:", await asyncio.to_thread(beaten.wait, timeout=5))
    print("beats:", len(beats))
    await heart


asyncio.run(main())

# Output:
# beaten: True
# beats: 3
