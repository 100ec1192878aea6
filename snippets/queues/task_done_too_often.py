# /// script
# [tool.snippet]
# raises = "ValueError"
# ///
"""One task_done() too many counts for another item, or is an error."""

from queue import Queue

jobs = Queue()
jobs.put("a")
jobs.put("b")
jobs.get()
jobs.task_done()
jobs.task_done()  # once more for "a": it counts for "b"
jobs.join()
print("join() returned, still waiting:", jobs.get())
jobs.task_done()  # for "b", which has been counted

# Output:
# join() returned, still waiting: b

# Error:
# ValueError: task_done() called too many times
