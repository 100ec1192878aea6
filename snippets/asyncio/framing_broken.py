"""read does not return messages: TCP keeps bytes, not boundaries."""

import asyncio


async def serve(reader, writer):
    writer.write(b"first")
    writer.write(b"second")
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        print(await reader.read())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())

# Output:
# b'firstsecond'
