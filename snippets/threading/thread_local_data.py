"""Each thread sees attributes of its own on one threading.local."""

import threading

request = threading.local()
request.user = "nobody"


def worker(user):
    before = getattr(request, "user", "nothing")
    request.user = user
    print(f"{user}: found {before}, set {request.user}")


for user in ("ada", "grace"):
    thread = threading.Thread(target=worker, args=(user,))
    thread.start()
    thread.join()
print("main thread: still", request.user)

# Output:
# ada: found nothing, set ada
# grace: found nothing, set grace
# main thread: still nobody
