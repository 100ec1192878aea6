"""A thread pool drops no task at shutdown(wait=False) or a script's end."""

import threading
from concurrent.futures import ThreadPoolExecutor

last_line = threading.Event()


def work():
    last_line.wait()
    print("task: still ran")


executor = ThreadPoolExecutor(max_workers=1)
executor.submit(work)
executor.shutdown(wait=False)
print("main: at its last line")
last_line.set()

# Output:
# main: at its last line
# task: still ran
