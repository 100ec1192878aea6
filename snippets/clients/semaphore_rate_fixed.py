# /// script
# dependencies = ["aiolimiter"]
# ///
"""A limiter of 2 a second makes ten quick calls take their time."""

import asyncio
import selectors

from aiolimiter import AsyncLimiter


# --8<-- [start:scaffold]
class Jump(selectors.DefaultSelector):
    """Where the loop would wait for time to pass, its clock moves on."""

    now = 0.0

    def select(self, timeout=None):
        self.now += timeout or 0
        return super().select(0 if timeout else timeout)


clock = Jump()


def new_loop():
    loop = asyncio.SelectorEventLoop(clock)
    loop.time = lambda: clock.now
    return loop


# --8<-- [end:scaffold]


async def main():
    # --8<-- [start:cure]
    limit = AsyncLimiter(2, time_period=1)
    # --8<-- [end:cure]
    started = []

    async def call():
        async with limit:
            started.append(clock.now)
            await asyncio.sleep(0.01)  # a quick request

    await asyncio.gather(*(call() for _ in range(10)))
    print("in the first second:", sum(t < 1 for t in started), "calls")


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())

# Output:
# in the first second: 3 calls
