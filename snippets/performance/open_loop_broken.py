"""Who sends when the last answer is there, measures one slow answer."""

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
    while clock.now < 100:
        asked = clock.now
        await request()
        times.append(clock.now - asked)
        await asyncio.sleep(max(0, asked + 1 - clock.now))
    show(times)


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())

# Output:
# 81 requests, slower than a second: 1
