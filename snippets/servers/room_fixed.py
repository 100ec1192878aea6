# /// script
# [tool.snippet]
# apart = "a queue and a task for each reader take the place of a loop"
# instead = "await line.put(text)"
# ///
"""A bounded queue for each reader: who cannot follow is put out."""

import asyncio


class Room:
    def __init__(self):
        self.lines = {}

    async def join(self, send):
        line = asyncio.Queue(maxsize=2)
        self.lines[line] = asyncio.create_task(self.write(line, send))

    async def write(self, line, send):
        while True:
            await send(await line.get())

    async def say(self, text):
        for line in list(self.lines):
            try:
                # --8<-- [start:cure]
                line.put_nowait(text)
                # --8<-- [end:cure]
            except asyncio.QueueFull:
                self.lines.pop(line).cancel()  # and close its connection
                print("put out: a reader that cannot follow")
        await asyncio.sleep(0)

    async def close(self):
        for task in self.lines.values():
            task.cancel()
        await asyncio.gather(*self.lines.values(), return_exceptions=True)


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
# put out: a reader that cannot follow
# the quick reader got 5 of 5 messages
