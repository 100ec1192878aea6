"""Retry with jitter, and one deadline for all attempts and pauses."""

import random
import time


# --8<-- [start:pattern]
def retry(call, deadline, base=1.0, cap=8.0, rng=random, clock=time):
    end = clock.monotonic() + deadline
    attempt, most = 0, min(cap, base)
    while True:
        attempt += 1
        try:
            left = max(0.01, end - clock.monotonic())
            return call(timeout=left)
        except (ConnectionError, TimeoutError) as error:  # it may pass
            pause = rng.uniform(0, most)
            most = min(cap, 2 * most)
            if clock.monotonic() + pause >= end:
                error.add_note(f"gave up after {attempt} attempts")
                raise
            clock.sleep(pause)


# --8<-- [end:pattern]


# --8<-- [start:scaffold]
class Clock:
    now = 0.0

    def monotonic(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds


# --8<-- [end:scaffold]
def service(failures, clock):
    started = []

    def call(timeout):
        started.append(round(clock.now, 1))
        clock.sleep(0.5)  # an attempt takes time as well
        if len(started) <= failures:
            raise ConnectionError("refused")
        return "answer"

    return call, started


for failures in (3, 99):
    clock = Clock()
    call, started = service(failures, clock)
    try:
        print(retry(call, 20, rng=random.Random(1), clock=clock))
    except ConnectionError as error:
        print(*error.__notes__)
    print("started at", *started)

# Output:
# answer
# started at 0.0 0.6 2.8 6.4
# gave up after 7 attempts
# started at 0.0 0.6 2.8 6.4 8.9 13.4 17.5
