# /// script
# [tool.snippet]
# timeout = 1
# ///
"""Looked at outside the lock: the only notify may come too early."""

from threading import Condition, Thread

ready = False
changed = Condition()


def wait():
    while not ready:
        with changed:
            changed.wait()


def signal():
    global ready
    with changed:
        ready = True
        changed.notify()


ann = Thread(target=wait, name="ann")
bob = Thread(target=signal, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("both are done")

# Ends:
# 13 orders of lines, 28 states
# 5: ok, prints both are done
# 8: waits for ever
