"""The items of a chunk run in one process."""

import os
from multiprocessing import Pool


def worker_pid(_):
    return os.getpid()


if __name__ == "__main__":
    with Pool(2) as pool:
        pids = pool.map(worker_pid, range(12), chunksize=4)
    for start in (0, 4, 8):
        processes = set(pids[start : start + 4])
        print(f"items {start} to {start + 3}: {len(processes)} process")

# Output:
# items 0 to 3: 1 process
# items 4 to 7: 1 process
# items 8 to 11: 1 process
