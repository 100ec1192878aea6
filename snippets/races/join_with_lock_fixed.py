"""The lock is held for the data only, not while waiting."""

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
thread.join()  # holds nothing
print(results)

# Output:
# ['started', 'done']
