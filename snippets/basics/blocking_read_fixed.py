# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""The same call without blocking: it says at once that nothing is there."""

import os

reader, writer = os.pipe()
print("blocking by default:", os.get_blocking(reader))
os.set_blocking(reader, False)
try:
    os.read(reader, 100)
except BlockingIOError:
    print("empty:  BlockingIOError")
os.write(writer, b"hello")
print("filled:", os.read(reader, 100))
os.close(writer)
print("closed:", os.read(reader, 100))
os.close(reader)

# Output:
# blocking by default: True
# empty:  BlockingIOError
# filled: b'hello'
# closed: b''
