"""read does not return messages: TCP keeps bytes, not boundaries."""

import asyncio

MEGABYTE = 1_000_000


async def serve(reader, writer):
    writer.write(b"first")
    writer.write(b"second")
    await reader.read(100)
    writer.write(bytes(MEGABYTE))
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        print(await reader.read(100))
        writer.write(b"go on")
        piece = len(await reader.read(MEGABYTE))
        rest = len(await reader.read())
        print("in one read:", "all" if piece == MEGABYTE else "a piece")
        print("of a message of", piece + rest, "bytes")
        writer.close()
        await writer.wait_closed()


asyncio.run(main())

# Output:
# b'firstsecond'
# in one read: a piece
# of a message of 1000000 bytes
