"""More workers, simulated, shorten the queue and no single request."""

import heapq


def serve(workers, requests=8, seconds=1):
    free_at = [0] * workers  # when each worker is free again
    finished = []
    for _ in range(requests):  # all of them arrive at 0
        start = heapq.heappop(free_at)
        finished.append(start + seconds)
        heapq.heappush(free_at, start + seconds)
    return finished


print("workers  throughput  latency: best  mean  worst")
for workers in 1, 2, 4, 8:
    times = serve(workers)
    mean = sum(times) / len(times)
    rate = len(times) / max(times)
    print(
        f"{workers:7} {rate:9.0f}/s {min(times):13} s"
        f" {mean:.1f} s {max(times):3} s"
    )

# Output:
# workers  throughput  latency: best  mean  worst
#       1         1/s             1 s 4.5 s   8 s
#       2         2/s             1 s 2.5 s   4 s
#       4         4/s             1 s 1.5 s   2 s
#       8         8/s             1 s 1.0 s   1 s
