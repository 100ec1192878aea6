# /// script
# [tool.snippet]
# instead = "if second.acquire():"
# ///
"""A thread that waits too long for the second lock gives back the first."""

from threading import Barrier, Lock, Thread

lock_a, lock_b = Lock(), Lock()
both_hold_one = Barrier(2)
log = {}


def transfer(name, first, second, patience):
    log[name] = []
    with first:
        both_hold_one.wait()  # both would wait for ever
        # --8<-- [start:cure]
        if second.acquire(timeout=patience):
            # --8<-- [end:cure]
            second.release()
            log[name].append("done")
            return
    log[name].append("gave up")
    with second, first:  # in the other's order now
        log[name].append("done")


threads = [
    Thread(target=transfer, args=("ann", lock_a, lock_b, 0.05)),
    Thread(target=transfer, args=("bob", lock_b, lock_a, -1)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("ann:", log["ann"], "bob:", log["bob"])

# Output:
# ann: ['gave up', 'done'] bob: ['done']
