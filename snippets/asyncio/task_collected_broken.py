"""A task that nothing refers to is collected while it waits."""

import asyncio
import gc


async def audit():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("audit was thrown away")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, told: print(told["message"]))
    asyncio.create_task(audit())  # the result is not kept
    await asyncio.sleep(0)  # audit runs up to its await
    gc.collect()  # happens by itself at any time


asyncio.run(main())

# Output:
# audit was thrown away
# Task was destroyed but it is pending!
