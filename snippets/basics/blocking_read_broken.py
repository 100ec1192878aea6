# /// script
# [tool.snippet]
# hangs = true
# timeout = 1
# platforms = ["linux", "darwin"]
# ///
"""A read from an empty pipe blocks: the bytes it waits for never come."""

import os

reader, writer = os.pipe()
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
