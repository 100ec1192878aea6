"""The limit counts the request alone: the wait in line is free."""

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


async def call(slots):
    async with slots, asyncio.timeout(1):
        await asyncio.sleep(0.8)  # the request
    return clock.now


async def main():
    slots = asyncio.Semaphore(1)
    calls = (call(slots) for _ in range(4))
    for end in await asyncio.gather(*calls, return_exceptions=True):
        given_up = isinstance(end, TimeoutError)
        print("given up" if given_up else f"answered after {end:.1f} s")


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())

# Output:
# answered after 0.8 s
# answered after 1.6 s
# answered after 2.4 s
# answered after 3.2 s
