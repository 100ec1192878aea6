"""A running number between priority and job settles the tie."""

from itertools import count
from queue import PriorityQueue

arrival = count()
jobs = PriorityQueue()
for priority, name in [(1, "backup"), (0, "login"), (0, "payment")]:
    print("put", name)
    jobs.put((priority, next(arrival), {"name": name}))

while not jobs.empty():  # only this thread takes items
    priority, *_, job = jobs.get()
    print(priority, job)

# Output:
# put backup
# put login
# put payment
# 0 {'name': 'login'}
# 0 {'name': 'payment'}
# 1 {'name': 'backup'}
