"""One Context cannot be entered twice at once: copy it for each call."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context

shared = copy_context()


def enter_again():
    return shared.run(str.upper, "entered")


try:
    shared.run(enter_again)
except RuntimeError as error:
    print(str(error).partition(":")[0])

with ThreadPoolExecutor() as executor:
    futures = [
        executor.submit(copy_context().run, str.upper, word)
        for word in ("a", "b")
    ]
    print([future.result() for future in futures])

# Output:
# cannot enter context
# ['A', 'B']
