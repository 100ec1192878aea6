# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""The operating system lists a Python thread among its own."""

import os
import sys
import threading
from pathlib import Path

started, release = threading.Event(), threading.Event()


def worker():
    started.set()
    release.wait(timeout=5)


def threads_of_this_process():
    return {int(entry.name) for entry in Path("/proc/self/task").iterdir()}


before = threads_of_this_process()
thread = threading.Thread(target=worker)
thread.start()
started.wait(timeout=5)
print("made of:", sys.thread_info.name)
if threads_of_this_process() - before == {thread.native_id}:
    print("new for the system: the thread that Python started")
os.sched_yield()  # offers the core to another thread or process
release.set()
thread.join()

# Output:
# made of: pthread
# new for the system: the thread that Python started
