# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""sendfile hands a file to a connection inside the kernel."""

import asyncio
import io
import socket
import tempfile


async def main():
    loop = asyncio.get_running_loop()
    ours, theirs = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=theirs)
    with tempfile.TemporaryFile() as file, ours:
        file.write(b"from a file")
        file.flush()
        ours.setblocking(False)
        await loop.sock_sendfile(ours, file)
        print(await reader.readexactly(11))
        try:
            await loop.sock_sendfile(ours, io.BytesIO(b"x"), fallback=False)
        except asyncio.SendfileNotAvailableError:
            print("needs a real file")

        transport, _ = await loop.connect_accepted_socket(
            asyncio.Protocol, ours
        )
        print(await loop.sendfile(transport, file, offset=7), "bytes")
        transport.close()
        print(await reader.read())
    writer.close()
    await writer.wait_closed()


asyncio.run(main())

# Output:
# b'from a file'
# needs a real file
# 4 bytes
# b'file'
