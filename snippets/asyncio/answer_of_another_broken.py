"""After a cancelled request the next caller gets the other's answer."""

import asyncio


class Client:
    def __init__(self, address):
        self.address, self.lock, self.writer = address, asyncio.Lock(), None

    async def ask(self, what):
        async with self.lock:  # one request at a time
            if self.writer is None:
                streams = await asyncio.open_connection(*self.address)
                self.reader, self.writer = streams
            self.writer.write(f"{what}\n".encode())
            return (await self.reader.readuntil()).decode().strip()


async def main():
    asked, answer = asyncio.Event(), asyncio.Event()
    handlers = []

    async def serve(reader, writer):
        handlers.append(asyncio.current_task())
        while line := await reader.readline():
            asked.set()
            await answer.wait()
            writer.write(b"answer to " + line)
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        client = Client(server.sockets[0].getsockname())
        ann = asyncio.create_task(client.ask("ann"))
        await asked.wait()
        ann.cancel()  # as a timeout does
        await asyncio.wait([ann])
        answer.set()
        print("bob gets the", await client.ask("bob"))
        client.writer.close()
        await client.writer.wait_closed()
        await asyncio.gather(*handlers, return_exceptions=True)


asyncio.run(main())

# Output:
# bob gets the answer to ann
