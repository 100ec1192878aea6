"""Run a function once; whoever calls meanwhile waits for its result."""

import threading


class Once:
    def __init__(self, function):
        self._function = function
        self._lock = threading.Lock()
        self._done = False

    def __call__(self):
        with self._lock:
            if not self._done:
                self._result = self._function()  # may raise: not done
                self._done = True
            return self._result


answers = iter([ConnectionError("no answer"), "connected"])


@Once
def connect():
    answer = next(answers)
    if isinstance(answer, Exception):
        raise answer
    return answer


for _ in range(3):
    try:
        print(connect())
    except ConnectionError as error:
        print("failed:", error)

# Output:
# failed: no answer
# connected
# connected
