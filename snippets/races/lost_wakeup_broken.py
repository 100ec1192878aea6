# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""notify() comes before wait(): nobody remembers it."""

from threading import Condition, Thread

ready = Condition()


def producer():
    with ready:
        ready.notify()


thread = Thread(target=producer)
thread.start()
thread.join()  # makes sure that it happens every time
with ready:
    print("waiting")
    ready.wait()
print("never reached")

# Output:
# waiting
