"""BufferedProtocol: the transport reads into a buffer of ours."""

import asyncio
import socket


class Reader(asyncio.BufferedProtocol):
    def __init__(self):
        self.buffer = bytearray(4)
        self.chunks = []
        self.ended = asyncio.get_running_loop().create_future()

    def get_buffer(self, sizehint):
        return self.buffer

    def buffer_updated(self, count):
        self.chunks.append(bytes(self.buffer[:count]))

    def eof_received(self):
        print("end of input")

    def connection_lost(self, error):
        self.ended.set_result(self.chunks)


async def main():
    loop = asyncio.get_running_loop()
    ours, theirs = socket.socketpair()
    with theirs:
        theirs.sendall(b"abcdefghij")
        theirs.shutdown(socket.SHUT_WR)
        _, reader = await loop.create_connection(Reader, sock=ours)
        print(await reader.ended)


asyncio.run(main())

# Output:
# end of input
# [b'abcd', b'efgh', b'ij']
