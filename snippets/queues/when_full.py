"""Three things to do when the queue is full: refuse, wait a bit, drop."""

from queue import Full, Queue

jobs = Queue(maxsize=2)
jobs.put("a")
jobs.put("b")

try:
    jobs.put_nowait("c")  # the same as put("c", block=False)
except Full:
    print("refuse c now")

try:
    jobs.put("d", timeout=0.05)
except Full:
    print("waited for a place for d in vain")

oldest = jobs.get_nowait()  # safe here: no other thread takes items
jobs.put_nowait("e")
print(f"dropped {oldest}; waiting: {jobs.get()}, {jobs.get()}")

# Output:
# refuse c now
# waited for a place for d in vain
# dropped a; waiting: b, e
