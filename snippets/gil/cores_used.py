# /// script
# [tool.snippet]
# build = "default"
# ///
"""Two computing threads use one core's worth of CPU time between them."""

import threading
import time


def compute():
    total = 0
    for number in range(1_000_000):
        total += number * number


threads = [threading.Thread(target=compute) for _ in range(2)]
wall, cpu = time.perf_counter(), time.process_time()
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
wall = time.perf_counter() - wall
cpu = time.process_time() - cpu  # of all threads of the process
print("CPU time above 1.2 x wall time:", cpu > 1.2 * wall)

# Output:
# CPU time above 1.2 x wall time: False
