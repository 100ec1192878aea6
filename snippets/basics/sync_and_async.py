"""Two waits, one after the other and at the same time."""

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


async def boil(minutes):
    await asyncio.sleep(minutes)


async def main():
    start = clock.now
    await boil(6)
    await boil(3)
    print(f"one after the other: {clock.now - start:.0f} minutes")
    start = clock.now
    await asyncio.gather(boil(6), boil(3))
    print(f"at the same time: {clock.now - start:.0f} minutes")


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())

# Output:
# one after the other: 9 minutes
# at the same time: 6 minutes
