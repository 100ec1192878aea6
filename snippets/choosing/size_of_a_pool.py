"""A pool of the mean size queues for long; two workers more cure it."""

import heapq
import random


def latencies(workers, per_second=50, seconds=0.2, requests=20_000):
    """Simulate requests that arrive at random; return what each took."""
    now, free_at = 0.0, [0.0] * workers
    draw = random.Random(1)
    for _ in range(requests):
        now += draw.expovariate(per_second)
        start = max(now, heapq.heappop(free_at))
        heapq.heappush(free_at, start + seconds)
        yield start + seconds - now


print("50 requests/s of 0.2 s keep", 50 * 0.2, "workers busy on average")
for workers in 10, 11, 12:
    took = list(latencies(workers))
    mean = sum(took) / len(took)
    print(f"{workers} workers: mean {mean:.2f} s, worst {max(took):.2f} s")

# Output:
# 50 requests/s of 0.2 s keep 10.0 workers busy on average
# 10 workers: mean 1.12 s, worst 2.69 s
# 11 workers: mean 0.27 s, worst 0.62 s
# 12 workers: mean 0.22 s, worst 0.47 s
