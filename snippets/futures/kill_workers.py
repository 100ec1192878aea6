# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# platforms = ["linux", "darwin"]
# instead = "executor.terminate_workers()"
# ///
"""A worker that ignores SIGTERM has to be killed."""

import multiprocessing
import signal
from concurrent.futures import ProcessPoolExecutor


def ignore_sigterm(ready):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    ready.set()
    while True:
        pass


if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        ready = manager.Event()
        executor = ProcessPoolExecutor(max_workers=1)
        future = executor.submit(ignore_sigterm, ready)
        ready.wait()
        # --8<-- [start:cure]
        executor.kill_workers()
        # --8<-- [end:cure]
        print(type(future.exception()).__name__)

# Output:
# BrokenProcessPool
