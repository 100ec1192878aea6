# /// script
# [tool.snippet]
# raises = "ValueError"
# ///
"""Two threads cannot be inside one generator at the same time."""

import threading

inside, leave = threading.Event(), threading.Event()


def numbers():
    inside.set()
    leave.wait(timeout=5)  # stands for work between two items
    yield 1


shared = numbers()
thread = threading.Thread(target=next, args=(shared,))
thread.start()
inside.wait(timeout=5)
try:
    next(shared)
finally:
    leave.set()
    thread.join()

# Error:
# ValueError: generator already executing
