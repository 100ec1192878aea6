"""Plain non-blocking sockets, awaited through the loop."""

import asyncio
import socket


async def serve_once(listener):
    loop = asyncio.get_running_loop()
    connection, _ = await loop.sock_accept(listener)
    with connection:
        data = await loop.sock_recv(connection, 100)
        await loop.sock_sendall(connection, data.upper())


async def main():
    loop = asyncio.get_running_loop()
    with socket.socket() as listener, socket.socket() as client:
        listener.setblocking(False)
        client.setblocking(False)
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        async with asyncio.TaskGroup() as group:
            group.create_task(serve_once(listener))
            await loop.sock_connect(client, listener.getsockname())
            await loop.sock_sendall(client, b"hello")
            buffer = bytearray(100)
            count = await loop.sock_recv_into(client, buffer)
            print(bytes(buffer[:count]))


asyncio.run(main())

# Output:
# b'HELLO'
