"""A connection changes its protocol after a greeting."""

import asyncio
import socket


class Greeting(asyncio.Protocol):
    def connection_made(self, transport: asyncio.Transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.set_protocol(Upper(self.transport))
        self.transport.write(b"ready")


class Upper(asyncio.Protocol):
    def __init__(self, transport: asyncio.Transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data.upper())
        self.transport.close()

    def connection_lost(self, error):
        print("closed:", self.transport.is_closing())


async def main():
    loop = asyncio.get_running_loop()
    ours, theirs = socket.socketpair()
    transport: asyncio.Transport
    transport, _ = await loop.connect_accepted_socket(Greeting, ours)
    reader, writer = await asyncio.open_connection(sock=theirs)
    writer.write(b"hello")
    print(await reader.readexactly(5))
    print(type(transport.get_protocol()).__name__)
    writer.write(b"data")
    print(await reader.read())
    writer.close()
    await writer.wait_closed()


asyncio.run(main())

# Output:
# b'ready'
# Upper
# closed: True
# b'DATA'
