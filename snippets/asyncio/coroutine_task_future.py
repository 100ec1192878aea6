"""A coroutine waits to be run, a task runs one, a future is a slot."""

import asyncio


async def add(a, b):
    print("adding")
    return a + b


async def main():
    coroutine = add(1, 2)  # nothing has run
    print("coroutine:", asyncio.iscoroutine(coroutine))
    print("awaited:", await coroutine)  # runs here, in this task
    try:
        await coroutine
    except RuntimeError as error:
        print("again:", error)

    task = asyncio.create_task(add(3, 4))  # runs on its own, soon
    print("task done:", task.done())
    print("task result:", await task, "- and again:", await task)

    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, 11)
    print("future result:", await future)
    print("a task is a future:", asyncio.isfuture(task))


asyncio.run(main())

# Output:
# coroutine: True
# adding
# awaited: 3
# again: cannot reuse already awaited coroutine
# task done: False
# adding
# task result: 7 - and again: 7
# future result: 11
# a task is a future: True
