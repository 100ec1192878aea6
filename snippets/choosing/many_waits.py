"""A thousand tasks wait at once in one thread; one of them is cancelled."""

import asyncio
import threading


async def main():
    door = asyncio.Event()
    tasks = [asyncio.create_task(door.wait()) for _ in range(1_000)]
    await asyncio.sleep(0)  # every task has begun to wait
    print(len(asyncio.all_tasks()) - 1, "tasks wait")
    print(threading.active_count(), "thread")
    tasks[0].cancel()
    door.set()
    await asyncio.wait(tasks)
    print(sum(task.cancelled() for task in tasks), "cancelled")


asyncio.run(main())

# Output:
# 1000 tasks wait
# 1 thread
# 1 cancelled
