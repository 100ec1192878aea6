"""asyncio: tasks in a group, limits, blocking code, threads, queues."""

import asyncio
import threading
import time


# --8<-- [start:group]
async def work(n):
    await asyncio.sleep(n / 100)
    return n * 10


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(work(n))
            for n in (1, 2)
        ]
    # all ended; an error cancels the rest
    print([task.result() for task in tasks])


asyncio.run(main())
# --8<-- [end:group]


async def errors():
    # --8<-- [start:gather]
    results = await asyncio.gather(
        work(1),
        work("bad"),
        return_exceptions=True,
    )
    # --8<-- [end:gather]
    print([type(r).__name__ for r in results])


async def fail():
    raise ValueError("bad row")


async def grouped():
    # --8<-- [start:except]
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(fail())
    except* ValueError as errors:
        print(errors.exceptions)
    # --8<-- [end:except]


# --8<-- [start:limit]
async def limited(n, at_most):
    # at_most = asyncio.Semaphore(10)
    async with at_most:
        return await work(n)


# --8<-- [end:limit]


def blocking(n):
    time.sleep(0.01)
    return n + 1


async def threads():
    # --8<-- [start:thread]
    call = asyncio.to_thread(blocking, 1)
    result = await call
    # --8<-- [end:thread]
    print("from a thread:", result)
    loop = asyncio.get_running_loop()
    answers = []

    def other():
        # --8<-- [start:back]
        # runs in another thread
        send = (
            asyncio.run_coroutine_threadsafe
        )
        future = send(work(1), loop)
        result = future.result(timeout=5)
        # --8<-- [end:back]
        answers.append(result)

    thread = threading.Thread(target=other)
    thread.start()
    while thread.is_alive():
        await asyncio.sleep(0.01)
    print("to the loop:", answers)


async def finished():
    # --8<-- [start:completed]
    coroutines = [work(5), work(1)]
    ready = asyncio.as_completed(coroutines)
    for first in ready:
        print(await first)
    # --8<-- [end:completed]


# --8<-- [start:kept]
background = set()


def spawn(coroutine):
    task = asyncio.create_task(coroutine)
    # the loop's own reference is weak
    background.add(task)
    task.add_done_callback(background.discard)


# --8<-- [end:kept]


async def rest():
    await errors()
    await grouped()
    print(
        "limited:",
        await limited(
            1, asyncio.Semaphore(10)
        ),
    )
    await threads()
    await finished()
    spawn(work(1))
    await asyncio.gather(*background)


asyncio.run(rest())

# Output:
# [10, 20]
# ['int', 'TypeError']
# (ValueError('bad row'),)
# limited: 10
# from a thread: 2
# to the loop: [10]
# 10
# 50
