"""The task returns what is to be done next; the caller submits it."""

from concurrent.futures import ThreadPoolExecutor


def inner():
    return "inner result"


def outer():
    return inner  # not waited for here


with ThreadPoolExecutor(max_workers=1) as executor:
    following = executor.submit(outer).result()
    print(executor.submit(following).result())

# Output:
# inner result
