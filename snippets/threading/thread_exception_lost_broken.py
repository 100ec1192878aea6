# /// script
# [tool.snippet]
# raises = "ValueError"
# ///
"""A thread dies of an exception; join and the exit status hide it."""

import threading


def worker():
    raise ValueError("no such customer")


thread = threading.Thread(target=worker)
thread.start()
thread.join()  # raises nothing
print("main carries on; the program will exit with status 0")

# Output:
# main carries on; the program will exit with status 0

# Error:
# ValueError: no such customer
