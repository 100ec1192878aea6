"""The closer to full, the longer the line: one worker, random arrivals."""

import random


def mean_wait(load, jobs=200_000):
    """Return how long a job waits, in mean service times, at this load."""
    rng = random.Random(7)
    arrives = free = waited = 0.0
    for _ in range(jobs):
        arrives += rng.expovariate(load)
        begins = max(arrives, free)
        waited += begins - arrives
        free = begins + rng.expovariate(1)
    return waited / jobs


for load in (0.5, 0.8, 0.9, 0.95):
    wait = mean_wait(load)
    print(f"busy {load:.0%}: a job waits {wait:.0f} times its own time")

# Output:
# busy 50%: a job waits 1 times its own time
# busy 80%: a job waits 4 times its own time
# busy 90%: a job waits 9 times its own time
# busy 95%: a job waits 20 times its own time
