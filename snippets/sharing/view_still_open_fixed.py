"""Release every view, then close the memory."""

from multiprocessing.shared_memory import SharedMemory

memory = SharedMemory(create=True, size=16)
try:
    with memory.buf[:4] as view:  # released at the end of the block
        view[:] = b"data"
    print(bytes(memory.buf[:4]))
finally:
    memory.close()
    memory.unlink()
print("buffer after close:", memory.buf)

# Output:
# b'data'
# buffer after close: None
