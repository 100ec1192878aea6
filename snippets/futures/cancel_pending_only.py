"""cancel() takes back a waiting task, never a running one."""

import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor

started, release = threading.Event(), threading.Event()


def work():
    started.set()
    release.wait()
    return "done"


with ThreadPoolExecutor(max_workers=1) as executor:
    running, waiting = executor.submit(work), executor.submit(work)
    started.wait()

    print("running:", running.running(), "cancel:", running.cancel())
    print("waiting: cancel:", waiting.cancel())
    print("cancelled:", waiting.cancelled(), "done:", waiting.done())
    release.set()

print(running.result())
try:
    waiting.result()
except CancelledError as error:
    print("result() raises", type(error).__name__)

# Output:
# running: True cancel: False
# waiting: cancel: True
# cancelled: True done: True
# done
# result() raises CancelledError
