"""Little's law: how many workers must be under way at once?"""

from math import ceil


def io_workers(per_second, seconds_each):
    return ceil(per_second * seconds_each)


def workers_per_core(waiting, computing):
    return 1 + waiting / computing


print("50 requests/s of 0.2 s:", io_workers(50, 0.2), "workers")
print("90 ms waiting, 10 ms computing:", workers_per_core(90, 10))
print("all computing:", workers_per_core(0, 10))

# Output:
# 50 requests/s of 0.2 s: 10 workers
# 90 ms waiting, 10 ms computing: 10.0
# all computing: 1.0
