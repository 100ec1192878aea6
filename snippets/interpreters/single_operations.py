"""Single operations of a dict or a list that hold on both builds."""

import threading

results, owners = [], {}
start = threading.Barrier(4)


def worker(number):
    start.wait()
    for _ in range(1000):
        results.append(number)  # atomic
    owners.setdefault("leader", number)  # not: if key not in owners
    owners.pop("absent", None)  # not: if key in owners: del


threads = [threading.Thread(target=worker, args=(n,)) for n in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(results), "results,", len(owners), "leader")

# Output:
# 4000 results, 1 leader
