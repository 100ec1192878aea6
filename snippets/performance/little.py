"""Little's law, counted: under way = arrivals a second x seconds each."""

import random

rng = random.Random(3)
arrivals, stays, now = [], [], 0.0
for _ in range(100_000):
    now += rng.expovariate(20)  # 20 a second
    arrivals.append(now)
    stays.append(rng.expovariate(1 / 0.3))  # 0.3 s on average
inside = sum(stays) / now  # the mean number under way
print(f"counted: {inside:.1f} under way, by the law: {20 * 0.3:.1f}")

# Output:
# counted: 6.0 under way, by the law: 6.0
