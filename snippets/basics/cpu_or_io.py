"""Waiting or computing? Compare CPU time with wall time."""

import time


def kind(work):
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    cpu = time.process_time() - cpu
    wall = time.perf_counter() - wall
    return "CPU-bound" if cpu > 0.05 * wall else "I/O-bound"


def wait_for_server():
    time.sleep(0.2)  # stands for a request: no CPU time passes


def compute():
    stop = time.process_time() + 0.1
    while time.process_time() < stop:
        sum(range(1000))


print("wait_for_server:", kind(wait_for_server))
print("compute:        ", kind(compute))

# Output:
# wait_for_server: I/O-bound
# compute:         CPU-bound
