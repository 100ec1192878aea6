# /// script
# [tool.snippet]
# build = "default"
# ///
"""How late a thread wakes while another computes: the GIL's share."""

import sys
import threading
import time

sys.setswitchinterval(0.05)  # ten times the usual, to see it well


def late_wakeups(computing):
    stop, late = threading.Event(), []

    def compute():
        while not stop.is_set():
            sum(range(1_000))

    thread = threading.Thread(target=compute)
    if computing:
        thread.start()
    for _ in range(5):
        start = time.perf_counter()
        time.sleep(0.001)
        late.append(time.perf_counter() - start - 0.001)
    stop.set()
    if computing:
        thread.join()
    return max(late)


quiet, busy = late_wakeups(False), late_wakeups(True)
print("alone:", "on time" if quiet < 0.03 else "late")
print("beside one that computes:", "late" if busy > 0.03 else "on time")

# Output:
# alone: on time
# beside one that computes: late
