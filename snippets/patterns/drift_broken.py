"""Sleeping between runs adds the run's own time: it drifts."""

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

runs = []


async def job():
    runs.append(clock.now)
    await asyncio.sleep(1)  # it takes a second


async def main():
    while clock.now < 100:
        await job()
        await asyncio.sleep(10)
    print("every ten seconds:", *(f"{run:.0f}" for run in runs[:6]))


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())

# Output:
# every ten seconds: 0 11 22 33 44 55
