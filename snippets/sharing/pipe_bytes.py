"""Bytes cross a pipe without pickle, into a buffer of your own."""

from multiprocessing import BufferTooShort, Pipe

reader, writer = Pipe(duplex=False)
with reader, writer:
    data = b"header:payload"
    writer.send_bytes(data)
    writer.send_bytes(data, 7)  # from this offset
    writer.send_bytes(data)
    print(reader.recv_bytes())

    buffer = bytearray(8)
    size = reader.recv_bytes_into(buffer)
    print(size, buffer)

    try:
        reader.recv_bytes_into(buffer)
    except BufferTooShort as error:
        print("too long for the buffer:", error.args[0])

# Output:
# b'header:payload'
# 7 bytearray(b'payload\x00')
# too long for the buffer: b'header:payload'
