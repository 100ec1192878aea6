# /// script
# [tool.snippet]
# worlds = { plain = "no warning" }
# raises = "ResourceWarning"
# ///
"""close alone: what is still in the buffer is lost at the end."""

import asyncio
import socket
from threading import Thread

SIZE = 20_000_000


async def answer(ours):
    _, writer = await asyncio.open_connection(sock=ours)
    writer.write(bytes(SIZE))
    writer.close()


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
# the end is missing

# Error (pattern):
# ResourceWarning: unclosed transport ...
