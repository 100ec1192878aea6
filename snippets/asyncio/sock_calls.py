"""loop.sock_* awaits one operation of a socket that you made."""

import asyncio
import socket


async def serve(listener):
    loop = asyncio.get_running_loop()
    connection, _ = await loop.sock_accept(listener)
    with connection:
        data = await loop.sock_recv(connection, 100)
        await loop.sock_sendall(connection, data.upper())


async def main():
    loop = asyncio.get_running_loop()
    listener = socket.create_server(("127.0.0.1", 0))
    with listener, socket.socket() as client:
        listener.setblocking(False)  # or the loop would wait with it
        client.setblocking(False)
        server = asyncio.create_task(serve(listener))
        await loop.sock_connect(client, listener.getsockname())
        await loop.sock_sendall(client, b"hello")
        print(await loop.sock_recv(client, 100))
        await server


asyncio.run(main())

# Output:
# b'HELLO'
