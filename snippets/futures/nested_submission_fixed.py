"""The task returns the future, and the caller waits for it."""

from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor(max_workers=1)


def inner():
    return "inner result"


def outer():
    return executor.submit(inner)  # not waited for here


answer = executor.submit(outer).result()
# --8<-- [start:cure]
answer = answer.result()
# --8<-- [end:cure]
print(answer)

# Output:
# inner result
