"""map keeps the order of the input, as_completed that of completion."""

import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

may_finish = {"slow": threading.Event(), "quick": threading.Event()}


def work(name):
    may_finish[name].wait()
    return name


with ThreadPoolExecutor(max_workers=2) as executor:
    names = ["slow", "quick"]

    futures = [executor.submit(work, name) for name in names]
    may_finish["quick"].set()  # the second one finishes first
    for future in as_completed(futures):
        print("as_completed:", future.result())
        may_finish["slow"].set()

    for result in executor.map(work, names):
        print("map:", result)

# Output:
# as_completed: quick
# as_completed: slow
# map: slow
# map: quick
