# /// script
# [tool.snippet]
# timeout = 1
# ///
"""An event that is set and cleared may pass unseen."""

from threading import Event, Thread

started = Event()


def wait():
    started.wait()


def start():
    started.set()
    started.clear()


ann = Thread(target=wait, name="ann")
bob = Thread(target=start, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("both are done")

# Ends:
# 4 orders of lines, 9 states
# 3: ok, prints both are done
# 1: waits for ever
