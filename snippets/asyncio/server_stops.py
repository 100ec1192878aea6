# /// script
# requires-python = ">=3.13"
# ///
"""Stop a server: no new clients, then close those that are left."""

import asyncio


async def main():
    connected = asyncio.Event()

    async def serve(reader, writer):
        connected.set()
        print("handler read", await reader.read())
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(
        serve, "127.0.0.1", 0, start_serving=False
    )
    await server.start_serving()
    print("serving:", server.is_serving())
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    await connected.wait()

    server.close()  # stops listening; the client stays connected
    print("serving:", server.is_serving())
    server.close_clients()
    await server.wait_closed()  # all connections are gone
    print("client read", await reader.read())
    writer.close()
    await writer.wait_closed()


asyncio.run(main())

# Output:
# serving: True
# serving: False
# handler read b''
# client read b''
