"""The loop's getaddrinfo asks the resolver in a thread."""

import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM)
    print(found[0][4])
    flags = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV
    print(await loop.getnameinfo(("127.0.0.1", 80), flags))


asyncio.run(main())

# Output:
# ('127.0.0.1', 80)
# ('127.0.0.1', '80')
