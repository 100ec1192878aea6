# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""add_reader and add_writer call back when a descriptor is ready."""

import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    arrived = loop.create_future()
    ours, theirs = socket.socketpair()

    def readable():
        loop.remove_reader(ours)
        arrived.set_result(ours.recv(100))

    def writable():
        print("had a writer:", loop.remove_writer(theirs))
        theirs.send(b"hello")

    with ours, theirs:
        # --8<-- [start:cure]
        loop.add_reader(ours, readable)
        # --8<-- [end:cure]
        loop.add_writer(theirs, writable)
        print(await arrived)


asyncio.run(main())

# Output:
# had a writer: True
# b'hello'
