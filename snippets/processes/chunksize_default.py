"""A worker that retires after one task counts map()'s chunks."""

import os
from multiprocessing import Pool


def worker_pid(_):
    return os.getpid()


def chunks(items, chunksize=None):
    with Pool(1, maxtasksperchild=1) as pool:
        pids = pool.map(worker_pid, range(items), chunksize)
    return len(set(pids))


if __name__ == "__main__":
    print("8 items, chunksize=8:   ", chunks(8, 8), "chunk")
    print("8 items, chunksize=4:   ", chunks(8, 4), "chunks")
    print("8 items, default:       ", chunks(8), "chunks")

# Output:
# 8 items, chunksize=8:    1 chunk
# 8 items, chunksize=4:    2 chunks
# 8 items, default:        4 chunks
