"""A Semaphore lets at most so many tasks in."""

import asyncio

inside = 0
most = 0


async def request(limit):
    global inside, most
    # --8<-- [start:cure]
    async with limit:
        # --8<-- [end:cure]
        inside += 1
        most = max(most, inside)
        await asyncio.sleep(0)
        inside -= 1


async def main():
    limit = asyncio.Semaphore(3)
    await asyncio.gather(*(request(limit) for _ in range(20)))
    print("at most", most, "at once")


asyncio.run(main())

# Output:
# at most 3 at once
