# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A pipe becomes a stream, and another is written to."""

import asyncio
import os


async def main():
    loop = asyncio.get_running_loop()
    ends = os.pipe()
    output, source = open(ends[0], "rb"), open(ends[1], "wb")
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), output
    )
    transport, _ = await loop.connect_write_pipe(asyncio.Protocol, source)

    first = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    print("the loop goes on; a line is there:", first.done())
    transport.write(b"one\ntwo\n")
    transport.close()
    print(await first)
    print(await reader.read())


asyncio.run(main())

# Output:
# the loop goes on; a line is there: False
# b'one\n'
# b'two\n'
