"""sys.exit() in a thread ends that thread, silently, and nothing else."""

import sys
import threading


def worker():
    try:
        sys.exit("this text and its exit status are dropped")
    finally:
        print("worker: finally ran")


thread = threading.Thread(target=worker)
thread.start()
thread.join()
print("main: still running")

# Output:
# worker: finally ran
# main: still running
