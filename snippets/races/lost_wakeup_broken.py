# /// script
# [tool.snippet]
# timeout = 1
# hangs = true
# ///
"""notify() comes before wait(): it is not kept."""

from threading import Condition, Thread

ready = Condition()
items = []


def producer():
    with ready:
        items.append("item")
        ready.notify()


thread = Thread(target=producer)
thread.start()
thread.join()  # makes sure that it happens every time
with ready:
    print("waiting")
    ready.wait()
    print("got", items.pop())

# Output:
# waiting
