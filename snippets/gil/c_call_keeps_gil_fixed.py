# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""The same C function, called without the GIL."""

import ctypes
import os
import threading

libc = ctypes.CDLL(None)  # releases the GIL around each call
reader, writer = os.pipe()
waiting = threading.Event()


def write():
    waiting.wait()
    os.write(writer, b"hello")


threading.Thread(target=write, daemon=True).start()
buffer = ctypes.create_string_buffer(5)
print("reading")
waiting.set()
libc.read(reader, buffer, 5)
print("got", buffer.raw)
os.close(reader)
os.close(writer)

# Output:
# reading
# got b'hello'
