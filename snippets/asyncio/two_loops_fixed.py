"""Each run makes a lock of its own, which no other loop sees."""

import asyncio


async def use(lock):
    async with lock:
        await asyncio.sleep(0)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(use(lock), use(lock))  # the second has to wait


for number in range(2):
    try:
        asyncio.run(main())
        print(f"run {number} is done")
    except RuntimeError as error:
        why = str(error).partition(">")[2].strip()
        print(f"run {number} failed: {why}")

# Output:
# run 0 is done
# run 1 is done
