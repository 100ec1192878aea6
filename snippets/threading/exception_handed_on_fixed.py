"""The exception of a task is raised where its result is asked for."""

from concurrent.futures import ThreadPoolExecutor


def worker():
    raise ValueError("no such customer")


with ThreadPoolExecutor() as pool:
    future = pool.submit(worker)

try:
    future.result()
except ValueError as error:
    print("caught in the main thread:", error)

# Output:
# caught in the main thread: no such customer
