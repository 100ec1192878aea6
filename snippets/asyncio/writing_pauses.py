"""A transport tells its protocol when its buffer is full, and when not."""

import asyncio
import socket


class Sender(asyncio.Protocol):
    def connection_made(self, transport: asyncio.Transport):
        self.transport, self.resumed = transport, asyncio.Event()
        transport.set_write_buffer_limits(high=100_000)

    def pause_writing(self):
        _, high = self.transport.get_write_buffer_limits()
        over = self.transport.get_write_buffer_size() > high
        print("pause: over the upper limit:", over)

    def resume_writing(self):
        low, _ = self.transport.get_write_buffer_limits()
        over = self.transport.get_write_buffer_size() > low
        print("resume: over the lower limit:", over)
        self.resumed.set()


async def main():
    loop = asyncio.get_running_loop()
    ours, theirs = socket.socketpair()
    theirs.setblocking(False)
    with theirs:
        transport, sender = await loop.create_connection(Sender, sock=ours)
        transport.write(bytes(5_000_000))
        print("written, without waiting")
        while not sender.resumed.is_set():
            await loop.sock_recv(theirs, 65536)
        transport.abort()  # drops what is still in the buffer


asyncio.run(main())

# Output:
# pause: over the upper limit: True
# written, without waiting
# resume: over the lower limit: False
