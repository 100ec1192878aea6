# /// script
# requires-python = "<3.13"
# ///
"""Before 3.13 a queue cannot be shut down: send sentinels."""

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
# AttributeError
