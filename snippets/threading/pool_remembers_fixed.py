# /// script
# [tool.snippet]
# apart = "a context variable in place of threading.local"
# instead = "print(user, 'is', pool.submit(handle, user).result())"
# ///
"""A context variable set in the job's own context ends with the job."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

current_user = ContextVar("current_user", default="anonymous")


def handle(user):
    if user is not None:
        current_user.set(user)
    return current_user.get()


with ThreadPoolExecutor(max_workers=1) as pool:
    for user in ("ada", None):
        # --8<-- [start:cure]
        context = copy_context()  # of the main thread, which set nothing
        job = pool.submit(context.run, handle, user)
        print(user, "is", job.result())
        # --8<-- [end:cure]

# Output:
# ada is ada
# None is anonymous
