# /// script
# requires-python = ">=3.14"
# ///
"""serve_forever, cancelled, closes the server and its clients."""

import asyncio


async def main():
    connected = asyncio.Event()

    async def serve(reader, writer):
        connected.set()
        print("handler read", await reader.read())
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    forever = asyncio.create_task(server.serve_forever())
    reader, writer = await asyncio.open_connection(host, port)
    await connected.wait()
    # --8<-- [start:cure]
    forever.cancel()  # as Ctrl-C does
    # --8<-- [end:cure]
    await asyncio.wait([forever])
    print("serving:", server.is_serving())
    print("client read", await reader.read())
    writer.close()
    await writer.wait_closed()


asyncio.run(main())

# Output:
# handler read b''
# serving: False
# client read b''
