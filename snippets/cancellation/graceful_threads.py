# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""The same with threads, which can be asked to stop but not made to."""

import os
import queue
import signal
import threading
import time

GRACE = 0.5  # seconds for the work in flight
STOP = {signal.SIGTERM, signal.SIGINT}
signal.pthread_sigmask(signal.SIG_BLOCK, STOP)  # threads inherit it

jobs = queue.Queue()
hurry = threading.Event()
done, cut_short = [], []


def worker():
    try:
        while True:
            name, seconds = jobs.get()
            late = hurry.wait(seconds)  # the work, looking at the flag
            (cut_short if late else done).append(name)
    except queue.ShutDown:
        pass


workers = [threading.Thread(target=worker) for _ in range(2)]
for thread in workers:
    thread.start()
for job in [("endless", 3600), ("first", 0), ("second", 0)]:
    jobs.put(job)
os.kill(os.getpid(), signal.SIGTERM)  # as the system would

print("main:", signal.Signals(signal.sigwait(STOP)).name)
jobs.shutdown()  # 1. accept nothing new
deadline = time.monotonic() + GRACE
for thread in workers:  # 2. let them finish
    thread.join(max(0, deadline - time.monotonic()))
hurry.set()  # 3. ask the rest; nothing can force a thread
for thread in workers:
    thread.join()
print("finished", done, "cut short", cut_short)  # 4. report

# Output:
# main: SIGTERM
# finished ['first', 'second'] cut short ['endless']
