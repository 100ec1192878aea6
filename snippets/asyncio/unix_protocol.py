# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Protocols over a Unix socket."""

import asyncio
import tempfile
from pathlib import Path


class Greeter(asyncio.Protocol):
    def connection_made(self, transport):
        transport.write(b"welcome")
        transport.close()


class Collector(asyncio.Protocol):
    def __init__(self):
        self.data = b""
        self.ended = asyncio.get_running_loop().create_future()

    def data_received(self, data):
        self.data += data

    def connection_lost(self, error):
        self.ended.set_result(self.data)


async def main():
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "greeter.sock")
        async with await loop.create_unix_server(Greeter, path):
            _, collector = await loop.create_unix_connection(
                Collector, path
            )
            print(await collector.ended)


asyncio.run(main())

# Output:
# b'welcome'
