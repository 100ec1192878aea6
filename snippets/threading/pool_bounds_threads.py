"""A pool of four threads runs four of a hundred jobs at once."""

import threading
from concurrent.futures import ThreadPoolExecutor

four_are_here = threading.Barrier(4)
workers = set()


def job(number):
    workers.add(threading.get_ident())
    four_are_here.wait(timeout=5)  # opens for four at once, again and again


with ThreadPoolExecutor(max_workers=4) as pool:
    done = list(pool.map(job, range(100)))

print(len(done), "jobs on", len(workers), "threads, four at once")

# Output:
# 100 jobs on 4 threads, four at once
