# /// script
# [tool.snippet]
# apart = "the breaker itself has lines of its own"
# instead = "return fetch(service)"
# ///
"""After three failures the breaker answers at once; later it tries one."""

import threading


class Refused(Exception):
    pass


# --8<-- [start:pattern]
class Breaker:
    def __init__(self, failures, pause, clock):
        self.most, self.pause, self.clock = failures, pause, clock
        self.failed, self.closed_again = 0, 0.0
        self.lock = threading.Lock()

    def call(self, function, *args):
        with self.lock:
            if self.clock() < self.closed_again:
                raise Refused("the breaker is open")
            if self.failed >= self.most:  # one may try, the others wait
                self.closed_again = self.clock() + self.pause
        try:
            answer = function(*args)
        except (ConnectionError, TimeoutError):
            with self.lock:
                self.failed += 1
                if self.failed >= self.most:
                    self.closed_again = self.clock() + self.pause
            raise
        except Exception:  # any other error is an answer: it is up
            self.answered()
            raise
        self.answered()
        return answer

    def answered(self):
        with self.lock:
            self.failed, self.closed_again = 0, 0.0


# --8<-- [end:pattern]

now, waited, down = 0.0, 0.0, True


def fetch(service):
    global waited
    if down:
        waited += 5  # seconds until the timeout
        raise ConnectionError("no answer")
    return "answer"


def ask(service):
    try:
        # --8<-- [start:cure]
        return breaker.call(fetch, service)
        # --8<-- [end:cure]
    except (ConnectionError, Refused) as error:
        return error


breaker = Breaker(failures=3, pause=30, clock=lambda: now)
for _ in range(10):
    ask("stock")
print("ten callers waited", waited, "seconds")
down, now = False, now + 31
print("when it is up again:", ask("stock"))

# Output:
# ten callers waited 15.0 seconds
# when it is up again: answer
