"""Little's law, counted: under way = arrivals a second x seconds each."""

import random
from bisect import bisect

rng = random.Random(3)
begins, ends, now = [], [], 0.0
for _ in range(100_000):
    now += rng.expovariate(20)  # 20 a second
    begins.append(now)
    ends.append(now + rng.expovariate(1 / 0.3))  # 0.3 s on average
ends.sort()
looks = [rng.uniform(0, now) for _ in range(50_000)]
inside = sum(bisect(begins, t) - bisect(ends, t) for t in looks)
mean = inside / len(looks)  # begun by then, and not ended
print(f"counted: {mean:.1f} under way, by the law: {20 * 0.3:.1f}")

# Output:
# counted: 6.0 under way, by the law: 6.0
