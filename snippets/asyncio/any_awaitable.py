"""ensure_future accepts any awaitable and returns a future unchanged."""

import asyncio


class Answer:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return 42


async def main():
    print(await Answer())
    try:
        asyncio.create_task(Answer())
    except TypeError as error:
        print("create_task:", str(error).partition(",")[0])
    task = asyncio.ensure_future(Answer())
    print(type(task) is asyncio.Task, await task)
    print(asyncio.ensure_future(task) is task)


asyncio.run(main())

# Output:
# 42
# create_task: a coroutine was expected
# True 42
# True
