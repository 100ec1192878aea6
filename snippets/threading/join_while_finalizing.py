# /// script
# requires-python = ">=3.14"
# ///
"""Joining a daemon thread while the interpreter finalizes is refused."""

import sys
import threading


def stage():
    return "finalizing" if sys.is_finalizing() else "running"


class Watcher:
    def __init__(self):
        self.thread = threading.Thread(
            target=threading.Event().wait, daemon=True
        )
        self.thread.start()

    def __del__(self):
        print("__del__:", stage())
        try:
            self.thread.join()
        except RuntimeError as error:
            print(f"{type(error).__name__}: {error}")


watcher = Watcher()
print("main, last line:", stage())

# Output:
# main, last line: running
# __del__: finalizing
# PythonFinalizationError: cannot join thread at interpreter shutdown
