"""A BufferedProtocol gives the loop the memory to receive into."""

import asyncio
import socket


class Receiver(asyncio.BufferedProtocol):
    def __init__(self, ended):
        self.memory, self.filled = bytearray(1024), 0
        self.ended = ended

    def get_buffer(self, sizehint):
        return memoryview(self.memory)[self.filled :]  # empty: an error

    def buffer_updated(self, nbytes):
        self.filled += nbytes

    def eof_received(self):
        self.ended.set_result(self.memory[: self.filled].decode())


async def main():
    loop = asyncio.get_running_loop()
    ended = loop.create_future()
    ours, theirs = socket.socketpair()
    await loop.create_connection(lambda: Receiver(ended), sock=ours)
    with theirs:
        theirs.sendall(b"one ")
        theirs.sendall(b"two")
    print(await ended)


asyncio.run(main())

# Output:
# one two
