# /// script
# [tool.snippet]
# unheard = "the hook prints what it is told"
# ///
"""The worker survives a failed job and reports every job as done."""

import threading
from queue import Queue

threading.excepthook = lambda args: print("worker died:", args.exc_value)
jobs = Queue()


def worker():
    while True:
        job = jobs.get()
        # --8<-- [start:cure]
        try:
            print("number", int(job))
        except BaseException as error:  # sys.exit() too
            print("job failed:", error)
        finally:
            jobs.task_done()
        # --8<-- [end:cure]


threading.Thread(target=worker, daemon=True).start()
for job in ("5", "x", "2"):
    jobs.put(job)
jobs.join()
print("all done")

# Output:
# number 5
# job failed: invalid literal for int() with base 10: 'x'
# number 2
# all done
