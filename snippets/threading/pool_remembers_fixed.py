"""A context variable set in a context of the task's own ends with it."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

current_user = ContextVar("current_user", default="anonymous")


def handle(user):
    if user is not None:
        current_user.set(user)
    return current_user.get()


with ThreadPoolExecutor(max_workers=1) as pool:
    for user in ("ada", None):
        context = copy_context()  # of the main thread, which set nothing
        print(pool.submit(context.run, handle, user).result())

# Output:
# ada
# anonymous
