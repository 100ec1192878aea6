"""In a pool the next job on the thread finds the last one's data."""

import threading
from concurrent.futures import ThreadPoolExecutor

request = threading.local()


def handle(user):
    if user is not None:
        request.user = user
    return getattr(request, "user", "anonymous")


with ThreadPoolExecutor(max_workers=1) as pool:
    for user in ("ada", None):
        print(user, "is", pool.submit(handle, user).result())

# Output:
# ada is ada
# None is ada
