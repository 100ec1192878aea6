"""From a loop into a thread, and from that thread back into the loop."""

import asyncio


async def load(key):  # asynchronous, needs the loop
    await asyncio.sleep(0)
    return f"the {key}"


# --8<-- [start:pattern]
def old_code(key, loop):  # synchronous, in a thread
    future = asyncio.run_coroutine_threadsafe(load(key), loop)
    return future.result(timeout=5)


async def handler():
    loop = asyncio.get_running_loop()
    return await asyncio.to_thread(old_code, "price", loop)


# --8<-- [end:pattern]
print(asyncio.run(handler()))


async def wrong():
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(load("price"), loop)
    try:
        future.result(timeout=0.2)  # in the loop's own thread
    except TimeoutError:
        return "the loop waited for itself"
    finally:
        future.cancel()


print(asyncio.run(wrong()))

# Output:
# the price
# the loop waited for itself
