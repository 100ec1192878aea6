"""In a pool the next task on the thread finds the last one's data."""

import threading
from concurrent.futures import ThreadPoolExecutor

request = threading.local()


def handle(user):
    if user is not None:
        request.user = user
    return getattr(request, "user", "anonymous")


with ThreadPoolExecutor(max_workers=1) as pool:
    print(pool.submit(handle, "ada").result())
    print(pool.submit(handle, None).result())  # should be anonymous

# Output:
# ada
# ada
