"""Two threads cannot be inside one generator at the same time."""

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


shared = numbers()
thread = threading.Thread(target=lambda: taken.append(next(shared)))
thread.start()
# --8<-- [start:scaffold]
inside.wait()
# --8<-- [end:scaffold]
try:
    taken.append(next(shared))
except ValueError as error:
    print("ValueError:", error)
# --8<-- [start:scaffold]
leave.set()
# --8<-- [end:scaffold]
thread.join()
print("taken:", sorted(taken))

# Output:
# ValueError: generator already executing
# taken: [1]
