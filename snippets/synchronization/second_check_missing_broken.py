"""Checking only outside the lock builds the object twice."""

import threading

both_have_checked = threading.Barrier(2)  # makes the bad timing certain
build_lock = threading.Lock()
builds = []
connection = None


def get_connection():
    global connection
    if connection is None:
        both_have_checked.wait(timeout=5)
        with build_lock:
            builds.append("build")
            connection = object()
    return connection


threads = [threading.Thread(target=get_connection) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("built", len(builds), "times")

# Output:
# built 2 times
