"""A name lookup waits for a thread of the loop's pool."""

import asyncio
import socket
import threading
from concurrent.futures import ThreadPoolExecutor


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(1))
    leave = threading.Event()
    call = asyncio.create_task(asyncio.to_thread(leave.wait))
    lookup = asyncio.create_task(
        loop.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM)
    )
    await asyncio.wait({lookup}, timeout=0.1)
    print("the only thread is taken; looked up:", lookup.done())
    leave.set()
    await call
    print("free:", [address for *_, address in await lookup])


asyncio.run(main())

# Output:
# the only thread is taken; looked up: False
# free: [('127.0.0.1', 80)]
