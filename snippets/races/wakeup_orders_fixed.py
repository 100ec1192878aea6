"""Looked at under the lock: no notify comes too early."""

from threading import Condition, Thread

ready = False
changed = Condition()


def wait():
    # --8<-- [start:cure]
    with changed:
        # --8<-- [end:cure]
        while not ready:
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
# 7 orders of lines, 22 states
# 7: ok, prints both are done
