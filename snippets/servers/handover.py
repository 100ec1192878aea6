# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Old and new share the socket: the old finishes, nobody is refused."""

import asyncio
import socket


class Server:
    def __init__(self, name, listener):
        self.name, self.listener = name, listener

    async def start(self):
        # a duplicate, as a new process inherits it
        self.server = await asyncio.start_server(
            self.answer, sock=self.listener.dup()
        )
        self.under_way, self.may_finish = set(), asyncio.Event()

    async def answer(self, reader, writer):
        task = asyncio.current_task()
        self.under_way.add(task)
        try:
            request = (await reader.readline()).strip()
            if request == b"slow":
                await self.may_finish.wait()
            writer.write(
                f"{request.decode()}: answered by {self.name}".encode()
            )
            await writer.drain()
            writer.close()
            await writer.wait_closed()
        finally:
            self.under_way.discard(task)

    async def drain(self):
        loop = asyncio.get_running_loop()
        for listener in self.server.sockets:
            loop.remove_reader(listener)  # it takes no new connection
        await asyncio.sleep(0.1)  # what it took a moment ago begins
        self.server.close()
        while self.under_way:
            await asyncio.wait(self.under_way)


async def ask(address, what):
    reader, writer = await asyncio.open_connection(*address)
    writer.write(what + b"\n")
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer.decode()


async def main():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = listener.getsockname()
        old, new = Server("old", listener), Server("new", listener)
        await old.start()
        slow = asyncio.create_task(ask(address, b"slow"))
        while not old.under_way:
            await asyncio.sleep(0)
        await new.start()
        draining = asyncio.create_task(old.drain())
        await asyncio.sleep(0)
        print(await ask(address, b"next"))
        old.may_finish.set()
        print(await slow)
        await draining
        await new.drain()


asyncio.run(main())

# Output:
# next: answered by new
# slow: answered by old
