# /// script
# [tool.snippet]
# raises = "ValueError"
# ///
"""The exception ends its thread; join and the exit status hide it."""

import threading


def worker():
    raise ValueError("no such customer")


try:
    thread = threading.Thread(target=worker)
    thread.start()
    thread.join()
except ValueError as error:
    print("main thread: caught", error)
else:
    print("main thread: nothing to catch")

# Output:
# main thread: nothing to catch

# Error:
# ValueError: no such customer
