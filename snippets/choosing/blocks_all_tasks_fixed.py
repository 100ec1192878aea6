"""The same call in a thread lets the other tasks run."""

import asyncio
import threading


def blocking_call(other_task_ran):
    return other_task_ran.wait(timeout=1)  # knows nothing of asyncio


async def other_task(ran):
    ran.set()


async def main():
    ran = threading.Event()
    task = asyncio.create_task(other_task(ran))
    in_time = await asyncio.to_thread(blocking_call, ran)
    print("another task ran meanwhile" if in_time else "nothing else ran")
    await task


asyncio.run(main())

# Output:
# another task ran meanwhile
