# /// script
# requires-python = ">=3.13"
# ///
"""A server closes: no new clients, then an end for those it has."""

import asyncio


async def main():
    connected = asyncio.Event()

    async def serve(reader, writer):
        connected.set()
        print("handler read", await reader.read())
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    forever = asyncio.create_task(server.serve_forever())
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    await connected.wait()
    print("serving:", server.is_serving())

    server.close()  # stops listening; the client stays connected
    print("serving:", server.is_serving())
    server.close_clients()
    await server.wait_closed()  # all connections are gone
    await asyncio.wait([forever])
    print("serve_forever was cancelled:", forever.cancelled())
    print("client read", await reader.read())
    writer.close()
    await writer.wait_closed()


asyncio.run(main())

# Output:
# serving: True
# serving: False
# handler read b''
# serve_forever was cancelled: True
# client read b''
