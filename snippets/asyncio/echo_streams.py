"""A server and a client that exchange lines, in one program."""

import asyncio


async def serve(reader, writer):
    print("client from", writer.get_extra_info("peername")[0])
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for line in (b"hello\n", b"world\n"):
            writer.write(line)
            await writer.drain()  # waits while the buffer is full
            print(await reader.readline())
        writer.write_eof()
        print("end:", await reader.read(), reader.at_eof())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())

# Output:
# client from 127.0.0.1
# b'HELLO\n'
# b'WORLD\n'
# end: b'' True
