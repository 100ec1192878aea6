"""map and as_completed have one deadline for all their results."""

import threading
from concurrent import futures

release = threading.Event()


def work(number):
    if number == 2:
        release.wait()
    return number


with futures.ThreadPoolExecutor(max_workers=2) as executor:
    pending = [executor.submit(work, n) for n in (1, 2)]
    pending[0].result()
    try:
        for future in futures.as_completed(pending, timeout=0.05):
            print("as_completed:", future.result())
    except TimeoutError as error:
        print("as_completed:", error)
    release.set()
    pending[1].result()

    release.clear()
    try:
        list(executor.map(work, [2], timeout=0.05))
    except TimeoutError as error:
        print("map:", type(error).__name__)
    release.set()

print("one class:", futures.TimeoutError is TimeoutError)

# Output:
# as_completed: 1
# as_completed: 1 (of 2) futures unfinished
# map: TimeoutError
# one class: True
