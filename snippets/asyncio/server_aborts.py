# /// script
# requires-python = ">=3.13"
# ///
"""A client that does not read outlives close_clients."""

import asyncio

SIZE = 20_000_000  # more than the buffers of the system hold


async def main():
    served = asyncio.get_running_loop().create_future()

    async def serve(reader, writer):
        writer.write(bytes(SIZE))
        served.set_result(writer)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    connection: asyncio.StreamWriter = await served

    server.close()
    closed = asyncio.create_task(server.wait_closed())
    server.close_clients()
    await asyncio.wait({closed}, timeout=0.1)
    print("closing:", connection.is_closing(), "gone:", closed.done())
    # --8<-- [start:cure]
    server.abort_clients()
    # --8<-- [end:cure]
    await asyncio.wait({closed}, timeout=0.1)
    print("gone:", closed.done())
    arrived = len(await reader.read())
    print("all arrived" if arrived == SIZE else "the end is missing")
    writer.close()
    await writer.wait_closed()


asyncio.run(main())

# Output:
# closing: True gone: False
# gone: True
# the end is missing
