# /// script
# dependencies = ["numpy"]
# ///
"""A NumPy array over shared memory: the child writes in place."""

import math
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def double(name, shape, dtype):
    memory = SharedMemory(name=name)
    count = math.prod(shape)  # the block may be larger
    numbers = np.frombuffer(memory.buf, dtype, count).reshape(shape)
    numbers *= 2
    del numbers  # let go of the buffer before close()
    memory.close()


if __name__ == "__main__":
    data = np.arange(6, dtype="int64").reshape(2, 3)
    memory = SharedMemory(create=True, size=data.nbytes)
    try:
        numbers = np.frombuffer(memory.buf, data.dtype, data.size)
        numbers = numbers.reshape(data.shape)
        numbers[:] = data  # the only copy
        process = Process(
            target=double, args=(memory.name, data.shape, data.dtype)
        )
        process.start()
        process.join()
        print(numbers.tolist())
        # --8<-- [start:cure]
        del numbers
        # --8<-- [end:cure]
    finally:
        memory.unlink()  # first: close() fails if an array is alive
        memory.close()

# Output:
# [[0, 2, 4], [6, 8, 10]]
