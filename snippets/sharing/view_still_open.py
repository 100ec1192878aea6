"""A slice of the buffer keeps the memory mapped: close() fails."""

from multiprocessing.shared_memory import SharedMemory

memory = SharedMemory(create=True, size=16)
view = memory.buf[:4]
try:
    memory.close()
except BufferError as error:
    print("BufferError:", error)
# --8<-- [start:cure]
view.release()  # or `with memory.buf[:4] as view:` from the start
# --8<-- [end:cure]
memory.close()
memory.unlink()
print("closed")

# Output:
# BufferError: cannot close exported pointers exist
# closed
