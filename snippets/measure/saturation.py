# /// script
# requires-python = ">=3.11"
# dependencies = ["pyperf"]
# ///
"""How long an answer takes, by how busy the server is."""

import asyncio
import random

PLACES, SERVICE = 4, 0.02  # served at a time; mean seconds each
LOADS = (50, 70, 80, 90, 95)  # percent of what it can serve


async def answers(load, requests):
    """Return the sum of the times from arrival to answer."""
    chance = random.Random(9)  # the same requests in every run
    loop = asyncio.get_running_loop()
    places = asyncio.Semaphore(PLACES)
    took = []

    async def request(arrived, service):
        async with places:
            await asyncio.sleep(service)
        took.append(loop.time() - arrived)

    begin = loop.time()
    arrives = 0.0
    async with asyncio.TaskGroup() as group:
        for _ in range(requests):
            arrives += chance.expovariate(PLACES / SERVICE * load / 100)
            await asyncio.sleep(begin + arrives - loop.time())
            group.create_task(
                request(begin + arrives, chance.expovariate(1 / SERVICE))
            )
    return sum(took)


if __name__ == "__main__":
    import pyperf

    # A loop is a request.
    runner = pyperf.Runner(processes=3, values=1, warmups=0, loops=600)
    for load in LOADS:
        runner.bench_time_func(
            f"saturation.{load}",
            lambda loops, load=load: asyncio.run(answers(load, loops)),
        )
