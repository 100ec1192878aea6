"""Protocols and transports: the layer of callbacks below the streams."""

import asyncio


class Echo(asyncio.Protocol):
    def connection_made(self, transport: asyncio.Transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data.upper())

    def eof_received(self):
        print("server: end of input")

    def connection_lost(self, error):
        print("server: closed", error)


class Client(asyncio.Protocol):
    def __init__(self, received, closed):
        self.received, self.closed = received, closed

    def connection_made(self, transport):
        transport.writelines([b"hel", b"lo"])
        transport.write_eof()

    def data_received(self, data):
        self.received += data

    def connection_lost(self, error):
        self.closed.set_result(bytes(self.received))


async def main():
    loop = asyncio.get_running_loop()
    closed = loop.create_future()
    server = await loop.create_server(Echo, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        await loop.create_connection(
            lambda: Client(bytearray(), closed), host, port
        )
        print("client:", await closed)


asyncio.run(main())

# Output:
# server: end of input
# server: closed None
# client: b'HELLO'
