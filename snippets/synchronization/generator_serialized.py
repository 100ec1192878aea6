# /// script
# requires-python = ">=3.15"
# [tool.snippet]
# instead = "shared = numbers()"
# ///
"""serialize_iterator lets the second thread wait for its item."""

import threading

taken = []
# --8<-- [start:scaffold]
inside, leave = threading.Event(), threading.Event()
# --8<-- [end:scaffold]


def numbers():
    # --8<-- [start:scaffold]
    inside.set()
    leave.wait(timeout=0.3)  # still inside when the second thread comes
    # --8<-- [end:scaffold]
    yield 1
    yield 2


# --8<-- [start:cure]
# --8<-- [start:pattern]
shared = threading.serialize_iterator(numbers())
# --8<-- [end:pattern]
# --8<-- [end:cure]
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
