# /// script
# [tool.snippet]
# raises = "BufferError"
# ///
"""A slice of the buffer keeps the memory mapped: close() fails."""

from multiprocessing.shared_memory import SharedMemory

memory = SharedMemory(create=True, size=16)
view = memory.buf[:4]
view[:] = b"data"
memory.unlink()
try:
    memory.close()
finally:
    view.release()

# Error:
# BufferError: cannot close exported pointers exist
