"""Datagrams through plain sockets."""

import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    kind = (socket.AF_INET, socket.SOCK_DGRAM)
    with socket.socket(*kind) as server, socket.socket(*kind) as client:
        for each in (server, client):
            each.setblocking(False)
            each.bind(("127.0.0.1", 0))
        await loop.sock_sendto(client, b"ping", server.getsockname())
        data, sender = await loop.sock_recvfrom(server, 100)
        await loop.sock_sendto(server, data.upper(), sender)
        buffer = bytearray(100)
        count, _ = await loop.sock_recvfrom_into(client, buffer)
        print(bytes(buffer[:count]), sender == client.getsockname())


asyncio.run(main())

# Output:
# b'PING' True
