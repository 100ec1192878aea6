"""Each step has a limit of its own: the whole may take three times it."""

import asyncio
import selectors


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


async def step():
    await asyncio.sleep(0.9)


async def answer(limit):
    for _ in range(3):
        async with asyncio.timeout(limit):
            await step()


async def main():
    try:
        await answer(limit=1)
        print(f"answered after {clock.now:.1f} s")
    except TimeoutError:
        print(f"given up after {clock.now:.1f} s")


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())

# Output:
# answered after 2.7 s
