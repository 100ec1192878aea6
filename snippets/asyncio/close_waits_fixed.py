"""wait_closed lets what is in the buffer go out first."""

import asyncio
import socket
from threading import Event, Thread

SIZE = 20_000_000


async def answer(ours, may_read):
    _, writer = await asyncio.open_connection(sock=ours)
    writer.write(bytes(SIZE))
    may_read.set()
    writer.close()
    await writer.wait_closed()


def client(theirs, may_read):
    may_read.wait()
    arrived = sum(iter(lambda: len(theirs.recv(SIZE)), 0))
    print("all arrived" if arrived == SIZE else "the end is missing")


ours, theirs = socket.socketpair()
may_read = Event()
with theirs:
    thread = Thread(target=client, args=(theirs, may_read))
    thread.start()
    asyncio.run(answer(ours, may_read))
    ours.close()  # as the end of the program does
    thread.join()

# Output:
# all arrived
