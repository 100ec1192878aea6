"""A barrier that is aborted, or times out, is broken for everyone."""

import threading
import time

barrier = threading.Barrier(2)
outcome = []


def worker():
    try:
        barrier.wait(timeout=5)
    except threading.BrokenBarrierError:
        outcome.append("worker: barrier broken")


thread = threading.Thread(target=worker)
thread.start()
while barrier.n_waiting == 0:
    time.sleep(0.001)
print("waiting:", barrier.n_waiting, "of", barrier.parties)

barrier.abort()  # the other party has failed
thread.join()
print(outcome, "broken:", barrier.broken)

barrier.reset()
print("reset; broken:", barrier.broken)
try:
    barrier.wait(timeout=0.01)  # alone: times out
except threading.BrokenBarrierError:
    print("timed out; broken:", barrier.broken)

# Output:
# waiting: 1 of 2
# ['worker: barrier broken'] broken: True
# reset; broken: False
# timed out; broken: True
