# /// script
# [tool.snippet]
# raises = "ValueError"
# ///
"""One task_done() more than there were items is an error."""

from queue import Queue

jobs = Queue()
jobs.put("a")
jobs.get()
jobs.task_done()
jobs.task_done()

# Error:
# ValueError: task_done() called too many times
