"""A thread runs a coroutine in a loop of another, and waits for it."""

import asyncio


async def add(a, b):
    await asyncio.sleep(0)
    return a + b


def blocking_work(loop):
    future = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
    return future.result(timeout=5)  # blocks this thread, not the loop


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(blocking_work, loop))


asyncio.run(main())

# Output:
# 3
