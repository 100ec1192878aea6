# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A read that does not block says at once that nothing is there yet."""

import os

reader, writer = os.pipe()
os.set_blocking(reader, False)
print("reading an empty pipe")
try:
    os.read(reader, 100)
except BlockingIOError:
    print("BlockingIOError: nothing there yet")
os.write(writer, b"hello")
print("read:", os.read(reader, 100))
os.close(writer)
print("closed by the other side:", os.read(reader, 100))
os.close(reader)

# Output:
# reading an empty pipe
# BlockingIOError: nothing there yet
# read: b'hello'
# closed by the other side: b''
