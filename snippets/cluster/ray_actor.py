# /// script
# dependencies = ["ray"]
# requires-python = "<3.15"
# [tool.snippet]
# group = "cluster"
# platforms = ["linux"]
# timeout = 60
# leaves = "the logs of the session, and ~/.ray"
# ///
"""A Ray actor keeps its state until it dies; restarted, it begins anew."""

import logging
import os
import signal

# On this machine alone: it looks for no address that others reach.
os.environ["RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"] = "0"

import ray


@ray.remote(num_cpus=0, max_restarts=1, max_task_retries=-1)
class Counter:
    def __init__(self):
        self.total = 0

    def add(self, numbers):
        self.total += sum(numbers)
        return self.total

    def die(self):
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    ray.init(
        num_cpus=1,
        include_dashboard=False,
        log_to_driver=False,
        logging_level=logging.CRITICAL,
        object_store_memory=100_000_000,
    )
    try:
        numbers = ray.put([1, 2, 3])  # stored once, handed on by reference
        counter = Counter.remote()
        for _ in range(3):
            print("total", ray.get(counter.add.remote(numbers)))
        counter.die.options(max_task_retries=0).remote()
        print("killed; total", ray.get(counter.add.remote(numbers)))
    finally:
        ray.shutdown()

# Output (pattern):
# total 6
# total 12
# total 18
# ...
# killed; total 6
# ...
