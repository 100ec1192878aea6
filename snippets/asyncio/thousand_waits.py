"""A thousand tasks wait at the same time in one thread."""

import asyncio
import threading

waiting = 0


async def client(number, opened):
    global waiting
    waiting += 1
    # --8<-- [start:cure]
    await opened.wait()  # hands the thread back to the event loop
    # --8<-- [end:cure]
    waiting -= 1
    return number


async def main():
    opened = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        clients = [
            group.create_task(client(n, opened)) for n in range(1000)
        ]
        await asyncio.sleep(0)  # let every client reach its wait
        print(waiting, "clients wait")
        print(threading.active_count(), "thread")
        opened.set()
    print("sum of results:", sum(task.result() for task in clients))


asyncio.run(main())

# Output:
# 1000 clients wait
# 1 thread
# sum of results: 499500
