"""Sent in turn, a message waits for the slowest reader."""

import asyncio


class Room:
    def __init__(self):
        self.readers = []

    async def join(self, send):
        self.readers.append(send)

    async def say(self, text):
        for send in self.readers:
            await send(text)

    async def close(self):
        pass


async def main():
    room, got = Room(), []

    async def quick(text):
        got.append(text)

    async def stuck(text):  # its connection takes nothing any more
        await asyncio.Event().wait()

    await room.join(stuck)
    await room.join(quick)

    async def talk():
        for number in range(5):
            await room.say(f"message {number}")
            await asyncio.sleep(0)

    await asyncio.wait([asyncio.create_task(talk())], timeout=0.2)
    print("the quick reader got", len(got), "of 5 messages")
    await room.close()


asyncio.run(main())

# Output:
# the quick reader got 0 of 5 messages
