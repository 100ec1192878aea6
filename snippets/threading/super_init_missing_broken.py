# /// script
# [tool.snippet]
# raises = "RuntimeError"
# ///
"""A subclass whose __init__ does not call Thread's cannot start."""

import threading


class Worker(threading.Thread):
    def __init__(self, job):
        self.job = job  # super().__init__() is missing

    def run(self):
        print(self.job)


Worker("invoice").start()

# Error:
# RuntimeError: thread.__init__() not called
