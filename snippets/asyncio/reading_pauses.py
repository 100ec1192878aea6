"""Reading pauses when more than twice the limit waits to be read."""

import asyncio


class Transport(asyncio.ReadTransport):
    def pause_reading(self):
        print("reading pauses")

    def resume_reading(self):
        print("reading goes on")


async def main():
    reader = asyncio.StreamReader(limit=16)
    reader.set_transport(Transport())  # as open_connection does
    reader.feed_data(b"x" * 32)
    print("32 bytes wait")
    reader.feed_data(b"x")
    print("33 bytes wait")
    await reader.readexactly(16)
    print("17 bytes wait")
    await reader.readexactly(1)
    print("16 bytes wait")


asyncio.run(main())

# Output:
# 32 bytes wait
# reading pauses
# 33 bytes wait
# 17 bytes wait
# reading goes on
# 16 bytes wait
