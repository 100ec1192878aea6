# /// script
# [tool.snippet]
# raises = "TypeError"
# ///
"""Two jobs of the same priority: the heap goes on to compare the jobs."""

from itertools import count
from queue import PriorityQueue

arrival = count()
jobs = PriorityQueue()
for priority, name in [(1, "backup"), (0, "login"), (0, "payment")]:
    print("put", name)
    jobs.put((priority, {"name": name}))

while not jobs.empty():  # only this thread takes items
    priority, *_, job = jobs.get()
    print(priority, job)

# Output:
# put backup
# put login
# put payment

# Error:
# TypeError: '<' not supported between instances of 'dict' and 'dict'
