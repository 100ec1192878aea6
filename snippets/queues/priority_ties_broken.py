# /// script
# [tool.snippet]
# raises = "TypeError"
# ///
"""Two jobs of the same priority: the heap goes on to compare the jobs."""

from queue import PriorityQueue

jobs = PriorityQueue()
jobs.put((1, {"name": "backup"}))
jobs.put((0, {"name": "login"}))
print("different priorities: fine")
jobs.put((0, {"name": "payment"}))

# Output:
# different priorities: fine

# Error:
# TypeError: '<' not supported between instances of 'dict' and 'dict'
