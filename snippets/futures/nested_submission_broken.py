# /// script
# [tool.snippet]
# timeout = 1.5
# hangs = true
# ///
"""A task waits for a task of its own pool: no worker is left to run it."""

from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor(max_workers=1)


def inner():
    return "inner result"


def outer():
    return executor.submit(inner).result()  # holds the only worker


answer = executor.submit(outer).result()
print(answer)
