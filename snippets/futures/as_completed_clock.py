"""The clock of map starts with the call, that of as_completed later."""

import threading
import time
from concurrent import futures

LIMIT = 0.3  # seconds
release = threading.Event()


def ask(name, results):
    asked = time.monotonic()
    try:
        next(results)
    except TimeoutError:
        waited = time.monotonic() - asked >= LIMIT
        print(name, "timed out", "after waiting" if waited else "at once")


with futures.ThreadPoolExecutor() as executor:
    waits = [executor.submit(release.wait)]
    by_map = executor.map(lambda _: release.wait(), [1], timeout=LIMIT)
    by_completion = futures.as_completed(waits, timeout=LIMIT)
    time.sleep(LIMIT)
    ask("map", by_map)
    ask("as_completed", by_completion)
    release.set()

# Output:
# map timed out at once
# as_completed timed out after waiting
