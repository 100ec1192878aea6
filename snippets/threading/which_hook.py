# /// script
# [tool.snippet]
# unheard = "the hooks are what it shows, and they print"
# ///
"""An uncaught exception goes to the hook of the place it came from."""

import sys
import threading

sys.excepthook = lambda *args: print("sys.excepthook:", args[1])
threading.excepthook = lambda args: print(
    "threading.excepthook:", args.exc_value
)
sys.unraisablehook = lambda args: print(
    "sys.unraisablehook:", args.exc_value
)


def worker():
    raise RuntimeError("from a thread")


class Leaky:
    def __del__(self):
        raise RuntimeError("from __del__, which has no caller")


thread = threading.Thread(target=worker)
thread.start()
thread.join()

leaky = Leaky()
del leaky

# Output:
# threading.excepthook: from a thread
# sys.unraisablehook: from __del__, which has no caller
