# /// script
# requires-python = ">=3.14"
# ///
"""Joining a daemon thread during finalization is refused."""

import sys
import threading


class Watcher:
    def __init__(self):
        self.thread = threading.Thread(
            target=threading.Event().wait, daemon=True
        )
        self.thread.start()

    def __del__(self):
        print("finalizing:", sys.is_finalizing())
        try:
            self.thread.join()
        except RuntimeError as error:
            print(f"{type(error).__name__}: {error}")


watcher = Watcher()
print("main: last line; finalizing:", sys.is_finalizing())

# Output:
# main: last line; finalizing: False
# finalizing: True
# PythonFinalizationError: cannot join thread at interpreter shutdown
