"""A reader without a socket, to test a parser and its limits."""

import asyncio


async def main():
    reader = asyncio.StreamReader(limit=16)
    reader.feed_data(b"GET /\r\n0123456789abcdefgh")
    reader.feed_eof()
    print(await reader.readuntil(b"\r\n"))
    try:
        await reader.readuntil(b"\r\n")
    except asyncio.LimitOverrunError as error:
        print("too long, skip", error.consumed, "bytes")
        await reader.readexactly(error.consumed)
    try:
        await reader.readuntil(b"\r\n")
    except asyncio.IncompleteReadError as error:
        print("cut off:", error.partial)


asyncio.run(main())

# Output:
# b'GET /\r\n'
# too long, skip 17 bytes
# cut off: b'h'
