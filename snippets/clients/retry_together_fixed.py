"""With full jitter they spread over the pause."""

import random
from collections import Counter


def pause(attempt, rng):
    return rng.uniform(0, 2.0**attempt)


moments = Counter()
for client in range(100):
    rng, now = random.Random(client), 0.0
    for attempt in range(4):
        now += pause(attempt, rng)
        moments[int(now * 10)] += 1
print(
    "of 100 clients, in the same tenth of a second:", max(moments.values())
)

# Output:
# of 100 clients, in the same tenth of a second: 16
