# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A connection has a file descriptor, so an event loop can watch it."""

import asyncio
from multiprocessing import Pipe


async def main():
    reader, writer = Pipe(duplex=False)
    with reader, writer:
        ready = asyncio.Event()
        loop = asyncio.get_running_loop()
        loop.add_reader(reader.fileno(), ready.set)
        loop.call_soon(writer.send, "no thread was blocked")
        await ready.wait()
        print(reader.recv())
        loop.remove_reader(reader.fileno())


asyncio.run(main())

# Output:
# no thread was blocked
