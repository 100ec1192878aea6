"""A bucket of 2 tokens that gets 4 a second: a burst, then even steps."""

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


# --8<-- [start:pattern]
class Bucket:
    def __init__(self, rate, burst):
        self.rate, self.burst = rate, burst
        self.tokens, self.at = burst, 0.0
        self.turn = asyncio.Lock()  # first come, first served

    async def take(self):
        loop = asyncio.get_running_loop()
        async with self.turn:
            self.fill(loop.time())
            if self.tokens < 1:
                await asyncio.sleep((1 - self.tokens) / self.rate)
                self.fill(loop.time())
            self.tokens -= 1

    def fill(self, now):
        grown = self.tokens + (now - self.at) * self.rate
        self.tokens, self.at = min(self.burst, grown), now


# --8<-- [end:pattern]
async def main():
    bucket = Bucket(rate=4, burst=2)

    async def call():
        await bucket.take()
        return clock.now

    print(
        "six calls at:", *await asyncio.gather(*(call() for _ in range(6)))
    )
    await asyncio.sleep(99)  # it fills up to its burst, no further
    later = await asyncio.gather(*(call() for _ in range(4)))
    print("and later at:", *(t - later[0] for t in later))


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())

# Output:
# six calls at: 0.0 0.0 0.25 0.5 0.75 1.0
# and later at: 0.0 0.0 0.25 0.5
