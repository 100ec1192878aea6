"""The protocol: __aiter__ and an awaitable __anext__."""

import asyncio


class Ticker:
    def __init__(self, ticks):
        self.left = ticks

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.left:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.left -= 1
        return self.left


async def main():
    ticks = aiter(Ticker(3))
    print(await anext(ticks))
    print([tick async for tick in ticks])
    print(await anext(ticks, "no more"))


asyncio.run(main())

# Output:
# 2
# [1, 0]
# no more
