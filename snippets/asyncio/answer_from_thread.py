# /// script
# [tool.snippet]
# instead = "if True:"
# ///
"""A thread fills a future of asyncio through the future's loop."""

import asyncio


def deliver(future, value):
    # --8<-- [start:cure]
    if not future.cancelled():  # who asked may have given up
        # --8<-- [end:cure]
        future.set_result(value)


def device(future: asyncio.Future):
    """A library that answers in a thread of its own."""
    loop = future.get_loop()
    loop.call_soon_threadsafe(deliver, future, 42)


async def main():
    loop = asyncio.get_running_loop()
    wanted, given_up = loop.create_future(), loop.create_future()
    given_up.cancel()
    for future in (given_up, wanted):
        await asyncio.to_thread(device, future)
    print(await wanted, "- cancelled:", given_up.cancelled())


asyncio.run(main())

# Output:
# 42 - cancelled: True
