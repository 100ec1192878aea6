"""wait_closed lets what is in the buffer go out first."""

import asyncio
import socket
from threading import Thread

SIZE = 20_000_000


async def answer(ours):
    _, writer = await asyncio.open_connection(sock=ours)
    writer.write(bytes(SIZE))
    writer.close()
    await writer.wait_closed()


def client(theirs):
    arrived = sum(iter(lambda: len(theirs.recv(SIZE)), 0))
    print("all arrived" if arrived == SIZE else "the end is missing")


ours, theirs = socket.socketpair()
with theirs:
    thread = Thread(target=client, args=(theirs,))
    thread.start()
    asyncio.run(answer(ours))
    ours.close()  # as the end of the program does
    thread.join()

# Output:
# all arrived
