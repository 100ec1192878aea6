"""CPU time over wall time tells waiting from computing."""

import time


def computing_share(work):
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    cpu = time.process_time() - cpu
    wall = time.perf_counter() - wall
    return cpu / wall


def wait_for_server():
    time.sleep(0.2)  # stands for a request


def compute():
    stop = time.process_time() + 0.2
    while time.process_time() < stop:
        sum(range(1000))


def request_then_parse():
    wait_for_server()
    compute()


for work in wait_for_server, compute, request_then_parse:
    print(f"{work.__name__}: {computing_share(work):.1f}")

# Output (pattern):
# wait_for_server: 0.0
# compute: ...
# request_then_parse: ...
