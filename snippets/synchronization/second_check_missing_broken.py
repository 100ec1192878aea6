"""Checking only outside the lock builds the object twice."""

import threading

build_lock = threading.Lock()
builds = []
connection = None
# --8<-- [start:scaffold]
both_have_checked = threading.Barrier(2)
# --8<-- [end:scaffold]


def get_connection():
    global connection
    if connection is None:  # only saves time once it is built
        # --8<-- [start:scaffold]
        both_have_checked.wait(timeout=5)
        # --8<-- [end:scaffold]
        with build_lock:
            builds.append("build")
            connection = object()  # bound when it is finished
    return connection


threads = [threading.Thread(target=get_connection) for _ in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("times built:", len(builds))

# Output:
# times built: 2
