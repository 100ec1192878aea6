"""List every task and the line where it waits."""

import asyncio
import sys


async def take_order(orders):
    return await orders.get()


async def main():
    orders = asyncio.Queue()
    waiter = asyncio.create_task(take_order(orders), name="waiter")
    await asyncio.sleep(0)
    for task in asyncio.all_tasks():
        if task is not asyncio.current_task():
            frame = task.get_stack()[-1]
            print(task.get_name(), "waits in", frame.f_code.co_name)
            task.print_stack(file=sys.stdout)
    orders.put_nowait("tea")
    print(await waiter)


asyncio.run(main())

# Output (pattern):
# waiter waits in take_order
# Stack for <Task pending ...
#   File "...", line 8, in take_order
#     return await orders.get()
# tea
