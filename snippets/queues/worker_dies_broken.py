# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# unheard = "the hook prints what it is told"
# ///
"""A worker dies without task_done(): join() never returns."""

import threading
from queue import Queue

threading.excepthook = lambda args: print("worker died:", args.exc_value)
jobs = Queue()


def worker():
    while True:
        job = jobs.get()
        print("number", int(job))
        jobs.task_done()


threading.Thread(target=worker, daemon=True).start()
for job in ("5", "x", "2"):
    jobs.put(job)
jobs.join()
print("all done")

# Output:
# number 5
# worker died: invalid literal for int() with base 10: 'x'
