"""What a stream writer knows about its connection."""

import asyncio


async def main():
    peers = asyncio.Queue()

    async def serve(reader, writer):
        await peers.put(writer.get_extra_info("peername"))
        await reader.read()  # until the client has sent everything
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        mine = writer.get_extra_info("sockname")
        print("the peer is me:", await peers.get() == mine)
        if writer.can_write_eof():  # false with TLS
            writer.write_eof()
        await reader.read()
        print("closing:", writer.is_closing())
        writer.close()
        print("closing:", writer.transport.is_closing())
        await writer.wait_closed()


asyncio.run(main())

# Output:
# the peer is me: True
# closing: False
# closing: True
