"""drain waits until the other side has taken enough."""

import asyncio
import socket


async def main():
    ours, theirs = socket.socketpair()
    reader, peer = await asyncio.open_connection(sock=theirs)
    _, writer = await asyncio.open_connection(sock=ours)
    writer.transport.set_write_buffer_limits(high=100_000)
    print("low, high:", writer.transport.get_write_buffer_limits())

    writer.write(bytes(5_000_000))  # returns at once
    full = writer.transport.get_write_buffer_size() > 100_000
    draining = asyncio.create_task(writer.drain())
    await asyncio.sleep(0)
    print("over the limit:", full, "drained:", draining.done())
    print("read:", len(await reader.readexactly(5_000_000)))
    await draining
    print("drained")
    for each in (writer, peer):
        each.close()
        await each.wait_closed()


asyncio.run(main())

# Output:
# low, high: (25000, 100000)
# over the limit: True drained: False
# read: 5000000
# drained
