# /// script
# [tool.snippet]
# build = "default"
# ///
"""Four threads that compute get one core between them."""

import threading
import time


def compute():
    sum(n * n for n in range(200_000))


threads = [threading.Thread(target=compute) for _ in range(4)]
wall, cpu = time.perf_counter(), time.process_time()
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
wall = time.perf_counter() - wall
cpu = time.process_time() - cpu

# Four cores would spend up to four seconds of CPU time in each second.
print("cores used:", "one" if cpu / wall < 1.5 else "several")

# Output:
# cores used: one
