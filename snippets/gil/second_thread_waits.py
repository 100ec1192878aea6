# /// script
# [tool.snippet]
# build = "default"
# ///
"""A thread that is ready to run cannot run while another holds the GIL."""

import sys
import threading

# --8<-- [start:scaffold]
sys.setswitchinterval(3600)  # nobody asks for the GIL within the hour
# --8<-- [end:scaffold]
gate = threading.Lock()
gate.acquire()
ran = []


def second():
    gate.acquire()  # wait here first
    ran.append("second thread")


thread = threading.Thread(target=second)
thread.start()
gate.release()  # the second thread is ready from here on
total = 0
for number in range(100_000):  # pure Python: keeps the GIL
    total += number
print("after 100,000 rounds:", ran)
thread.join()  # waits, and so gives the GIL away
print("after a blocking call:", ran)

# Output:
# after 100,000 rounds: []
# after a blocking call: ['second thread']
