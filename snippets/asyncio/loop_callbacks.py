"""What the event loop does between awaits: ready callbacks, then timers."""

import asyncio


async def main():
    loop: asyncio.AbstractEventLoop = asyncio.get_running_loop()
    finished = loop.create_future()
    late = loop.call_later(0.02, finished.set_result, "late timer")
    loop.call_at(late.when() - 0.01, print, "early timer")
    loop.call_soon(print, "first in the queue")
    skipped = loop.call_soon(print, "never printed")
    loop.call_soon(print, "last in the queue")
    # --8<-- [start:cure]
    skipped.cancel()
    # --8<-- [end:cure]
    print("cancelled:", skipped.cancelled(), late.cancelled())
    print(await finished)


asyncio.run(main())

# Output:
# cancelled: True False
# first in the queue
# last in the queue
# early timer
# late timer
