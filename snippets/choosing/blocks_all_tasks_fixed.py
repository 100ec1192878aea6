"""The same call in a thread: the loop goes on meanwhile."""

import asyncio
import threading


def blocking_call(enough_beats):
    return enough_beats.wait(timeout=5)  # returns once the loop has run


async def heartbeat(beats, enough_beats):
    while True:
        beats.append("beat")
        if len(beats) == 3:
            enough_beats.set()
        await asyncio.sleep(0)


async def main():
    beats, enough_beats = [], threading.Event()
    heart = asyncio.create_task(heartbeat(beats, enough_beats))
    await asyncio.to_thread(blocking_call, enough_beats)
    print("beats during the call, at least:", min(len(beats), 3))
    heart.cancel()


asyncio.run(main())

# Output:
# beats during the call, at least: 3
