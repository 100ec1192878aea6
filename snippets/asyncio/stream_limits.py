# /// script
# [tool.snippet]
# instead = "reader = asyncio.StreamReader()"
# ///
"""A reader without a socket, to test a parser and its limits."""

import asyncio


async def main():
    # --8<-- [start:cure]
    reader = asyncio.StreamReader(limit=16)
    # --8<-- [end:cure]
    reader.feed_data(b"GET /\r\n0123456789abcdefgh")
    print(await reader.readuntil(b"\r\n"))
    try:
        await reader.readuntil(b"\r\n")
    except asyncio.LimitOverrunError as error:
        print("too long, skip", await reader.readexactly(error.consumed))

    reader.feed_data(b"ost: example.com/index\nend")
    reader.feed_eof()
    try:
        await reader.readline()
    except ValueError:
        print("too long, the line is dropped")
    try:
        await reader.readuntil(b"\n")
    except asyncio.IncompleteReadError as error:
        print("cut off:", error.partial)


asyncio.run(main())

# Output:
# b'GET /\r\n'
# too long, skip b'0123456789abcdefg'
# too long, the line is dropped
# cut off: b'end'
