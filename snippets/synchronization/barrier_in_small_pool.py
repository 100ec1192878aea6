"""A pool of two threads never brings three parties to a barrier."""

import threading
from concurrent.futures import ThreadPoolExecutor

three_are_here = threading.Barrier(3)


def call():
    try:
        three_are_here.wait(timeout=0.3)  # without a timeout: for ever
        return "all three met"
    except threading.BrokenBarrierError:
        return "timed out, or came to a broken barrier"


with ThreadPoolExecutor(max_workers=2) as pool:
    calls = [pool.submit(call) for _ in range(3)]
print(*[call.result() for call in calls], sep="\n")

# Output:
# timed out, or came to a broken barrier
# timed out, or came to a broken barrier
# timed out, or came to a broken barrier
