"""The second check, under the lock, is the one that decides."""

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
            # --8<-- [start:cure]
            if connection is None:
                # --8<-- [end:cure]
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
# times built: 1
