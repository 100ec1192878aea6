"""How many CPUs may this process use? The newest way first."""

import os


def usable_cpus():
    if hasattr(os, "process_cpu_count"):  # 3.13 and later
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):  # Linux
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


print("at least one:", usable_cpus() >= 1)
print("no more than the machine has:", usable_cpus() <= os.cpu_count())

# Output:
# at least one: True
# no more than the machine has: True
