"""One event loop hands blocking to threads, and computing to processes."""

import asyncio
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor


def fetch(name):
    time.sleep(0.05)  # blocking I/O
    return name * 3


def compute(text):
    return sum(map(ord, text))  # CPU-bound


async def handle(name, pool):
    text = await asyncio.to_thread(fetch, name)
    loop = asyncio.get_running_loop()
    return name, await loop.run_in_executor(pool, compute, text)


async def main(pool):
    print(await asyncio.gather(handle("ann", pool), handle("bob", pool)))


if __name__ == "__main__":
    # Not "fork", the default on Linux up to 3.13: threads will run here.
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=1, mp_context=spawn) as pool:
        pool.submit(compute, "").result()  # start it before the loop
        asyncio.run(main(pool))

# Output:
# [('ann', 951), ('bob', 921)]
