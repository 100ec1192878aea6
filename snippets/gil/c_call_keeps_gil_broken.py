# /// script
# [tool.snippet]
# build = "default"
# hangs = true
# timeout = 1
# platforms = ["linux", "darwin"]
# ///
"""A C function that waits with the GIL held keeps the writer out."""

import ctypes
import os
import sys
import threading

# --8<-- [start:scaffold]
sys.setswitchinterval(3600)  # the writer shall not slip in before the read
# --8<-- [end:scaffold]
libc = ctypes.PyDLL(None)  # keeps the GIL during each call
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
