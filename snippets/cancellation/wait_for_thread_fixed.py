# /// script
# [tool.snippet]
# apart = "the function has to have something to look at"
# ///
"""Tell the thread to stop, and wait until it has."""

import asyncio
import threading


def copy_files(stop):
    while not stop.wait(0.005):  # a step of work, then look
        pass
    return "thread: stopped, nothing half done"


async def main():
    stop = threading.Event()
    job = asyncio.create_task(asyncio.to_thread(copy_files, stop))
    try:
        async with asyncio.timeout(0.05):
            await asyncio.shield(job)  # job outlives the timeout
    except TimeoutError:
        print("main: timed out")
    finally:  # a timeout, a cancellation, or the usual end
        # --8<-- [start:cure]
        stop.set()
        # --8<-- [end:cure]
        print(await job)


asyncio.run(main())

# Output:
# main: timed out
# thread: stopped, nothing half done
