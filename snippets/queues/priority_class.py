"""A job class that is ordered by priority, and then by arrival."""

from dataclasses import dataclass, field
from itertools import count
from queue import PriorityQueue

arrival = count()


@dataclass(order=True)
class Job:
    priority: int
    # --8<-- [start:cure]
    number: int = field(default_factory=arrival.__next__, init=False)
    # --8<-- [end:cure]
    payload: object = field(kw_only=True)


jobs = PriorityQueue()
jobs.put(Job(1, payload={"name": "backup"}))
jobs.put(Job(1, payload={"name": "report"}))
jobs.put(Job(0, payload={"name": "login"}))
jobs.put(Job(0, payload={"name": "payment"}))
print([jobs.get().payload["name"] for _ in range(4)])

# Output:
# ['login', 'payment', 'backup', 'report']
