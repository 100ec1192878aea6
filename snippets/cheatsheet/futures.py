"""Futures: results, exceptions, the first ones, the end."""

import time
from concurrent.futures import (
    FIRST_COMPLETED,
    ThreadPoolExecutor,
    as_completed,
    wait,
)


def load(n):
    time.sleep(0.01)
    return n * 10


# --8<-- [start:submit]
with ThreadPoolExecutor(8) as pool:
    future = pool.submit(load, 1)
    print(future.result(timeout=5))
    results = pool.map(load, [2, 1])
# the end of the block waits for all
print(list(results))  # in the order given
# --8<-- [end:submit]

results = {}
with ThreadPoolExecutor() as pool:
    # --8<-- [start:completed]
    inputs = {
        pool.submit(load, n): n
        for n in (2, 1)
    }
    for future in as_completed(inputs):
        try:
            result = future.result()
        except Exception as error:
            result = error
        results[inputs[future]] = result
    # --8<-- [end:completed]
print(sorted(results.items()))

with ThreadPoolExecutor() as pool:
    futures = [
        pool.submit(load, n) for n in (1, 9)
    ]
    # --8<-- [start:wait]
    done, pending = wait(
        futures,
        timeout=5,
        return_when=FIRST_COMPLETED,
    )
    # --8<-- [end:wait]
    print(len(done) >= 1)

# --8<-- [start:end]
pool = ThreadPoolExecutor(max_workers=1)
futures = [
    pool.submit(load, 1) for _ in range(9)
]
# those not yet begun are cancelled
pool.shutdown(cancel_futures=True)
print(futures[-1].cancelled())
# --8<-- [end:end]

# Output:
# 10
# [20, 10]
# [(1, 10), (2, 20)]
# True
# True
