# /// script
# [tool.snippet]
# apart = "both sides have to know the frame"
# instead = "return await reader.read(65536)"
# ///
"""Say how long each message is, and read exactly that."""

import asyncio


async def send(writer, message):
    writer.writelines([len(message).to_bytes(4, "big"), message])
    await writer.drain()


async def receive(reader):
    size = int.from_bytes(await reader.readexactly(4), "big")
    # --8<-- [start:cure]
    return await reader.readexactly(size)
    # --8<-- [end:cure]


async def serve(reader, writer):
    await send(writer, b"first")
    await send(writer, b"second")
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        try:
            while True:
                print(await receive(reader))
        except asyncio.IncompleteReadError as error:
            print("end:", error.partial, "of", error.expected, "bytes")
        writer.close()
        await writer.wait_closed()


asyncio.run(main())

# Output:
# b'first'
# b'second'
# end: b'' of 4 bytes
