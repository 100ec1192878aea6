# /// script
# [tool.snippet]
# timeout = 1.5
# hangs = true
# ///
"""A future that waits for itself never ends, in a pool of any size."""

import threading
from concurrent.futures import ThreadPoolExecutor

needs = {"app": ["config"], "config": ["config"]}  # a slip
futures = {}
all_submitted = threading.Event()


def build(name):
    all_submitted.wait()
    for other in needs[name]:
        futures[other].result()
    return f"built {name}"


executor = ThreadPoolExecutor(max_workers=8)
for name in needs:
    futures[name] = executor.submit(build, name)
all_submitted.set()
print(futures["app"].result())
