"""A Runner runs several coroutines in one loop."""

import asyncio

lock = asyncio.Lock()


async def use(lock):
    async with lock:
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(use(lock), use(lock))  # the second has to wait


with asyncio.Runner() as runner:
    for number in range(2):
        runner.run(main())
        print(f"run {number} is done")

# Output:
# run 0 is done
# run 1 is done
