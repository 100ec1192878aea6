# /// script
# requires-python = ">=3.13"
# ///
"""serve_forever runs until it is cancelled; abort_clients drops all."""

import asyncio


async def main():
    connected = asyncio.Event()

    class Greeter(asyncio.Protocol):
        def connection_made(self, transport):
            connected.set()

        def connection_lost(self, error):
            print("server: connection lost")

    loop = asyncio.get_running_loop()
    server = await loop.create_server(Greeter, "127.0.0.1", 0)
    print("same loop:", server.get_loop() is loop)
    host, port = server.sockets[0].getsockname()
    forever = asyncio.create_task(server.serve_forever())
    reader, writer = await asyncio.open_connection(host, port)
    await connected.wait()

    server.abort_clients()
    print("client:", await reader.read())
    writer.close()
    await writer.wait_closed()
    forever.cancel()
    await asyncio.wait([forever])
    print("cancelled:", forever.cancelled(), server.is_serving())


asyncio.run(main())

# Output:
# same loop: True
# server: connection lost
# client: b''
# cancelled: True False
