# /// script
# requires-python = ">=3.13"
# ///
"""Since 3.13 a queue can be shut down, and tells who asks."""

import queue

jobs = queue.Queue()
jobs.put("the last job")
try:
    jobs.shutdown()
    print("got:", jobs.get())
    jobs.get()
except Exception as error:
    print(type(error).__name__)

# Output:
# got: the last job
# ShutDown
