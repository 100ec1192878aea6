# /// script
# requires-python = ">=3.15"
# ///
"""A decorated generator function returns iterators for several threads."""

import threading

taken = []
# --8<-- [start:scaffold]
inside, leave = threading.Event(), threading.Event()
# --8<-- [end:scaffold]


# --8<-- [start:cure]
@threading.synchronized_iterator
# --8<-- [end:cure]
def numbers():
    # --8<-- [start:scaffold]
    inside.set()
    leave.wait(timeout=0.3)  # still inside when the second thread comes
    # --8<-- [end:scaffold]
    yield 1
    yield 2


shared = numbers()
thread = threading.Thread(target=lambda: taken.append(next(shared)))
thread.start()
# --8<-- [start:scaffold]
inside.wait()
# --8<-- [end:scaffold]
taken.append(next(shared))
thread.join()
print("taken:", sorted(taken))

# Output:
# taken: [1, 2]
