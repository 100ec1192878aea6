# /// script
# [tool.snippet]
# apart = "who sends by the clock starts a task for each request"
# instead = "await one(clock.now)"
# ///
"""Who sends by the clock sees all that had to wait."""

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


async def request():
    if 40 <= clock.now < 60:  # the server hangs for twenty seconds
        await asyncio.sleep(60 - clock.now)
    await asyncio.sleep(0.1)


def show(times):
    slow = sum(t > 1 for t in times)
    print(f"{len(times)} requests, slower than a second: {slow}")


async def main():
    times = []

    async def one(due):
        await request()
        times.append(clock.now - due)

    async with asyncio.TaskGroup() as group:
        for due in range(100):
            # --8<-- [start:cure]
            group.create_task(one(due))
            # --8<-- [end:cure]
            await asyncio.sleep(max(0, due + 1 - clock.now))
    show(times)


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())

# Output:
# 100 requests, slower than a second: 20
