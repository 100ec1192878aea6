# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Streams over a Unix socket: the address is a path."""

import asyncio
import os
import tempfile


async def serve(reader, writer):
    writer.write((await reader.readline()).upper())
    writer.close()
    await writer.wait_closed()


async def main():
    with tempfile.TemporaryDirectory() as folder:  # for this user alone
        path = os.path.join(folder, "upper.sock")
        async with await asyncio.start_unix_server(serve, path):
            reader, writer = await asyncio.open_unix_connection(path)
            writer.write(b"hello\n")
            print(await reader.read())
            writer.close()
            await writer.wait_closed()


asyncio.run(main())

# Output:
# b'HELLO\n'
