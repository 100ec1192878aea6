# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Who asks for less than a datagram holds loses the rest of it."""

import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    udp = socket.AF_INET, socket.SOCK_DGRAM
    with socket.socket(*udp) as sender, socket.socket(*udp) as receiver:
        sender.setblocking(False)
        receiver.setblocking(False)
        receiver.bind(("127.0.0.1", 0))
        for message in (b"ping pong", b"next"):
            await loop.sock_sendto(sender, message, receiver.getsockname())
        for _ in range(2):
            data, _ = await loop.sock_recvfrom(receiver, 4)
            print(data)


asyncio.run(main())

# Output:
# b'ping'
# b'next'
