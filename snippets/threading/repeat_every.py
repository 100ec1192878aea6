# /// script
# [tool.snippet]
# instead = "due = now() + interval"
# ///
"""Work is repeated at planned times, without drift, until told to stop."""

import time


# --8<-- [start:pattern]
def repeat(interval, work, stop, now=time.monotonic):
    """Call work at each due time until stop, an Event, is set."""
    due = now() + interval
    while not stop.wait(timeout=max(0, due - now())):
        try:
            work()
        except Exception as error:  # a bad tick does not end the rest
            print("failed:", error)
        # --8<-- [start:cure]
        due += interval  # from the plan, not from now
        # --8<-- [end:cure]


# --8<-- [end:pattern]


class Clock:
    """An event whose waits take no time, and the clock that they move."""

    seconds = 0

    def now(self):
        return self.seconds

    def wait(self, timeout):
        self.seconds += timeout
        return len(begun) == 6


clock, begun = Clock(), []


def tick():
    begun.append(clock.seconds)
    clock.seconds += 25 if len(begun) == 2 else 3  # the second is slow
    if len(begun) == 3:
        raise ConnectionError("no answer at the third tick")


repeat(10, tick, stop=clock, now=clock.now)
print("ticks began at", *begun)

# Output:
# failed: no answer at the third tick
# ticks began at 10 20 45 48 51 60
