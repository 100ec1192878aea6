"""Each thread sees attributes of its own on one threading.local."""

import threading

request = threading.local()
request.user = "nobody"
seen = []


def worker(user):
    missing = not hasattr(request, "user")
    request.user = user
    seen.append((missing, request.user))


for user in ("ada", "grace"):
    thread = threading.Thread(target=worker, args=(user,))
    thread.start()
    thread.join()

print(seen)
print("main thread:", request.user)

# Output:
# [(True, 'ada'), (True, 'grace')]
# main thread: nobody
