# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Both ends of a pipe as transports."""

import asyncio
import os


async def main():
    loop = asyncio.get_running_loop()
    read_end, write_end = os.pipe()
    reader = asyncio.StreamReader()
    source, _ = await loop.connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader),
        os.fdopen(read_end, "rb"),
    )
    sink, _ = await loop.connect_write_pipe(
        asyncio.Protocol, os.fdopen(write_end, "wb")
    )
    sink.write(b"through the pipe\n")
    print(await reader.readline())
    sink.close()
    print("end:", await reader.read())
    source.close()


asyncio.run(main())

# Output:
# b'through the pipe\n'
# end: b''
