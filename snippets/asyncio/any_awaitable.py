"""ensure_future accepts any awaitable; create_task wants a coroutine."""

import asyncio


class Answer:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return 42


async def main():
    print(await Answer())
    task = asyncio.ensure_future(Answer())
    print(type(task) is asyncio.Task, await task)
    print(asyncio.ensure_future(task) is task)
    try:
        asyncio.create_task(Answer())
    except TypeError as error:
        print("TypeError:", str(error).partition(",")[0])


asyncio.run(main())

# Output:
# 42
# True 42
# True
# TypeError: a coroutine was expected
