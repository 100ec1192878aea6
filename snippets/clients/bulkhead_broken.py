"""One pool for all: the slow service holds every worker."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

recovers = Event()


def ask(service):
    if service == "slow":
        recovers.wait(5)
    return "answer"


pool = ThreadPoolExecutor(2)
pools = {"slow": pool, "quick": pool}

for _ in range(2):
    pools["slow"].submit(ask, "slow")
quick = pools["quick"].submit(ask, "quick")
try:
    print("quick service:", quick.result(timeout=0.3))
except TimeoutError:
    print("quick service: no answer, all workers wait for the slow one")
recovers.set()
for pool in set(pools.values()):
    pool.shutdown()

# Output:
# quick service: no answer, all workers wait for the slow one
