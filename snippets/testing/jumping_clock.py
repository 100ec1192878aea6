"""An hour passes in no time: the loop's clock jumps to the next timer."""

import asyncio
import selectors
import time


# --8<-- [start:pattern]
class Jump(selectors.DefaultSelector):
    """Where the loop would wait for time to pass, its clock moves on."""

    now = 0.0

    def select(self, timeout=None):
        self.now += timeout or 0
        return super().select(0 if timeout else timeout)


def new_loop():
    clock = Jump()  # one for each loop, which closes it at its end
    loop = asyncio.SelectorEventLoop(clock)
    loop.time = lambda: clock.now
    return loop


# --8<-- [end:pattern]


async def keep_alive(send):
    while True:
        await asyncio.sleep(600)
        send("ping")


async def main():
    sent = []
    task = asyncio.create_task(keep_alive(sent.append))
    await asyncio.sleep(3601)
    print("pings in an hour:", len(sent))
    task.cancel()


start = time.monotonic()
with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())
took = time.monotonic() - start
print("the test took", "less than a second" if took < 1 else "long")

# Output:
# pings in an hour: 6
# the test took less than a second
