"""A pool runs a thousand tasks on a handful of threads."""

import threading
from concurrent.futures import ThreadPoolExecutor


def task(number):
    return threading.get_ident()


with ThreadPoolExecutor(max_workers=4) as pool:
    idents = list(pool.map(task, range(1000)))

print("tasks:", len(idents))
print("threads, at most four:", len(set(idents)) <= 4)

# Output:
# tasks: 1000
# threads, at most four: True
