# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""One waits for a thread to end, and holds the lock that it needs."""

from threading import Lock, Thread

lock = Lock()
results = []


def work():
    with lock:
        results.append("done")


with lock:
    results.append("started")
    thread = Thread(target=work)
    thread.start()
    print("waiting for the thread")
    thread.join()
print(results)

# Output:
# waiting for the thread
