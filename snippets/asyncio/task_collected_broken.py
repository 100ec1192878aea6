# /// script
# [tool.snippet]
# unheard = "the handler shows what would be logged"
# ///
"""A task that nothing refers to is collected while it waits."""

import asyncio
import gc


def start(coroutine):
    asyncio.create_task(coroutine)


async def audit():
    try:
        await asyncio.get_running_loop().create_future()
    except GeneratorExit:
        print("audit was thrown away")
        raise
    except asyncio.CancelledError:
        print("audit was told to stop")
        raise


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, told: print(told["message"]))
    start(audit())
    await asyncio.sleep(0)  # audit runs up to its await
    gc.collect()  # happens by itself at any time
    print("main ends")


asyncio.run(main())

# Output:
# audit was thrown away
# Task was destroyed but it is pending!
# main ends
