# /// script
# dependencies = ["numpy"]
# ///
"""A NumPy array over shared memory: the child writes in place."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def double(name, shape, dtype):
    memory = SharedMemory(name=name)
    numbers = np.ndarray(shape, dtype, buffer=memory.buf)
    numbers *= 2
    del numbers  # let go of the buffer before close()
    memory.close()


if __name__ == "__main__":
    data = np.arange(6, dtype="int64").reshape(2, 3)
    memory = SharedMemory(create=True, size=data.nbytes)
    try:
        numbers = np.ndarray(data.shape, data.dtype, buffer=memory.buf)
        numbers[:] = data  # the only copy
        process = Process(
            target=double, args=(memory.name, data.shape, data.dtype)
        )
        process.start()
        process.join()
        print(numbers.tolist())
        del numbers
    finally:
        memory.close()
        memory.unlink()

# Output:
# [[0, 2, 4], [6, 8, 10]]
