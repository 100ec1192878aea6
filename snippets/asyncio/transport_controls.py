"""A transport buffers what is written, and can pause both ways."""

import asyncio
import socket


class Recorder(asyncio.Protocol):
    def connection_made(self, transport: asyncio.Transport):
        self.transport = transport
        self.ended = asyncio.get_running_loop().create_future()
        self.received = 0

    def data_received(self, data):
        self.received += len(data)

    def pause_writing(self):
        print("stop writing: the buffer is full")

    def resume_writing(self):
        print("write on: the buffer has drained")

    def connection_lost(self, error):
        self.ended.set_result(self.received)


async def main():
    loop = asyncio.get_running_loop()
    ours, theirs = socket.socketpair()
    _, sender = await loop.connect_accepted_socket(Recorder, ours)
    _, receiver = await loop.connect_accepted_socket(Recorder, theirs)
    writing: asyncio.WriteTransport = sender.transport
    reading: asyncio.ReadTransport = receiver.transport

    writing.set_write_buffer_limits(high=100_000)
    print("low, high:", writing.get_write_buffer_limits())
    reading.pause_reading()
    print("reading:", reading.is_reading())
    writing.write(bytes(5_000_000))
    print("buffered:", writing.get_write_buffer_size() > 100_000)
    reading.resume_reading()
    writing.close()  # sends what is buffered first
    print("received:", await receiver.ended)


asyncio.run(main())

# Output:
# low, high: (25000, 100000)
# reading: False
# stop writing: the buffer is full
# buffered: True
# write on: the buffer has drained
# received: 5000000
