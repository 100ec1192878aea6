"""The second check, under the lock, is the one that decides."""

import threading

both_have_checked = threading.Barrier(2)  # the same bad timing
build_lock = threading.Lock()
builds = []
connection = None


def get_connection():
    global connection
    if connection is None:  # only saves time once it is built
        both_have_checked.wait(timeout=5)
        with build_lock:
            if connection is None:
                builds.append("build")
                connection = object()  # publish it finished
    return connection


threads = [threading.Thread(target=get_connection) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("built", len(builds), "time")

# Output:
# built 1 time
