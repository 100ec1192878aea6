"""The worker survives a failed job and reports every job as done."""

import threading
from queue import Queue

jobs = Queue()


def worker():
    while (job := jobs.get()) is not None:
        try:
            print("number", int(job))
        except Exception as error:
            print("job failed:", error)
        finally:
            jobs.task_done()
    jobs.task_done()  # the None has been counted too


thread = threading.Thread(target=worker)
thread.start()
for job in ("5", "x", "2", None):
    jobs.put(job)
jobs.join()
print("all done")
thread.join()

# Output:
# number 5
# job failed: invalid literal for int() with base 10: 'x'
# number 2
# all done
