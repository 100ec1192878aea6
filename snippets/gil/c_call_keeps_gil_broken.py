# /// script
# [tool.snippet]
# build = "default"
# hangs = true
# timeout = 1
# platforms = ["linux", "darwin"]
# ///
"""A C function that waits while it holds the GIL stops every thread."""

import ctypes
import os
import sys
import threading

sys.setswitchinterval(3600)  # the writer shall not slip in before the read
libc = ctypes.PyDLL(None)  # calls with the GIL held
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
print("never printed")

# Output:
# reading
