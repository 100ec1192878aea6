# /// script
# [tool.snippet]
# timeout = 5
# ///
"""A thread ends by itself when it sees the event that asks it to."""

import threading

stop = threading.Event()
first_step = threading.Event()


def worker():
    while not stop.wait(timeout=0.01):  # a sleep that can be cut short
        first_step.set()  # one step of the work
    print("worker: stopping, nothing half done")


thread = threading.Thread(target=worker)
thread.start()
try:
    first_step.wait(timeout=5)  # stands for the rest of the program
finally:
    # --8<-- [start:cure]
    stop.set()
    # --8<-- [end:cure]
    thread.join()
print("main: the thread has ended")

# Output:
# worker: stopping, nothing half done
# main: the thread has ended
