"""The future raises the worker's exception where its result is wanted."""

from concurrent.futures import ThreadPoolExecutor


def worker():
    raise ValueError("no such customer")


try:
    with ThreadPoolExecutor() as pool:
        pool.submit(worker).result()
except ValueError as error:
    print("main thread: caught", error)
else:
    print("main thread: nothing to catch")

# Output:
# main thread: caught no such customer
