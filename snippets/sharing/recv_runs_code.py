"""recv() unpickles, and unpickling runs what the sender chose."""

from multiprocessing import Pipe


class Surprise:
    def __reduce__(self):
        return print, ("the sender's call runs in the receiver",)


reader, writer = Pipe(duplex=False)
with reader, writer:
    writer.send(Surprise())
    reader.recv()

    writer.send_bytes(b'{"amount": 3}')  # bytes stay bytes
    print(reader.recv_bytes())

# Output:
# the sender's call runs in the receiver
# b'{"amount": 3}'
