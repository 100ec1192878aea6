# /// script
# requires-python = ">=3.13"
# ///
"""start_tls upgrades a connection; a shared key spares certificates."""

import asyncio
import ssl

KEY = b"known to both sides"


def context(protocol):
    context = ssl.SSLContext(protocol)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("PSK")  # the key authenticates both sides
    if protocol == ssl.PROTOCOL_TLS_SERVER:
        context.set_psk_server_callback(lambda identity: KEY)
    else:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.set_psk_client_callback(lambda hint: ("client", KEY))
    return context


async def serve(reader, writer):
    print("in the clear:", await reader.readline())
    writer.write(b"GO AHEAD\n")
    await writer.start_tls(context(ssl.PROTOCOL_TLS_SERVER))
    print("encrypted:", await reader.readline())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(b"STARTTLS\n")
        await reader.readline()  # no handshake before the server is ready
        await writer.start_tls(context(ssl.PROTOCOL_TLS_CLIENT))
        writer.write(b"hello\n")
        print("end:", await reader.read())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())

# Output:
# in the clear: b'STARTTLS\n'
# encrypted: b'hello\n'
# end: b''
