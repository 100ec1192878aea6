"""Of two threads one runs the function, the other waits for its result."""

import threading
from contextlib import suppress


# --8<-- [start:pattern]
class Once:
    def __init__(self, function):
        self._function = function
        self._lock = threading.Lock()
        self._done = False

    def __call__(self):
        # --8<-- [start:cure]
        with self._lock:
            # --8<-- [end:cure]
            if not self._done:
                self._result = self._function()  # may raise: not done
                self._done = True
            return self._result


# --8<-- [end:pattern]
runs, results = [], []
# --8<-- [start:scaffold]
both_inside = threading.Barrier(2)
# --8<-- [end:scaffold]


@Once
def connect():
    runs.append("run")
    if len(runs) == 1:
        raise ConnectionError("no answer")
    # --8<-- [start:scaffold]
    with suppress(threading.BrokenBarrierError):
        both_inside.wait(timeout=0.3)  # both are in, if both can be
    # --8<-- [end:scaffold]
    return "connected"


try:
    connect()
except ConnectionError as error:
    print("the first call failed:", error)
threads = [
    threading.Thread(target=lambda: results.append(connect())) for _ in "ab"
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("then two threads called:", results)
print("the function ran", len(runs), "times: one failed, one counted")

# Output:
# the first call failed: no answer
# then two threads called: ['connected', 'connected']
# the function ran 2 times: one failed, one counted
