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
    print("waiting for the thread")
thread.join()
print(results)

# Output:
# waiting for the thread
# ['started', 'done']
