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
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    await connected.wait()
    print("serving:", server.is_serving())

    server.close()  # stops listening; the client stays connected
    closed = asyncio.create_task(server.wait_closed())
    await asyncio.sleep(0)
    print("serving:", server.is_serving(), "- all gone:", closed.done())
    # --8<-- [start:cure]
    server.close_clients()
    # --8<-- [end:cure]
    await closed
    print("all gone:", closed.done())
    print("client read", await reader.read())
    writer.close()
    await writer.wait_closed()


asyncio.run(main())

# Output:
# serving: True
# serving: False - all gone: False
# handler read b''
# all gone: True
# client read b''
