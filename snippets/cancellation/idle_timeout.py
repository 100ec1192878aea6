"""Push a deadline further with every message: a timeout for silence."""

import asyncio

IDLE = 0.05


async def main():
    messages = asyncio.Queue()
    messages.put_nowait("first")
    messages.put_nowait("second")
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(IDLE) as limit:
            first_deadline = limit.when()
            while True:
                print("got", await messages.get())
                # --8<-- [start:cure]
                limit.reschedule(loop.time() + IDLE)
                # --8<-- [end:cure]
    except TimeoutError:
        print("silence; expired:", limit.expired())
        print("deadline moved:", limit.when() > first_deadline)


asyncio.run(main())

# Output:
# got first
# got second
# silence; expired: True
# deadline moved: True
