# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""The same streams over a Unix socket."""

import asyncio
import tempfile
from pathlib import Path


async def serve(reader, writer):
    writer.write(await reader.read())
    writer.close()
    await writer.wait_closed()


async def main():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "echo.sock")
        async with await asyncio.start_unix_server(serve, path):
            reader, writer = await asyncio.open_unix_connection(path)
            writer.write(b"hello")
            writer.write_eof()
            print(await reader.read())
            writer.close()
            await writer.wait_closed()


asyncio.run(main())

# Output:
# b'hello'
