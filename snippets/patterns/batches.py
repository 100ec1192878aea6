"""Ten at a time, or what has come within a second."""

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
async def batches(queue, most, seconds):
    """Yield lists of what comes: full ones at once, others in time."""
    while True:
        batch = [await queue.get()]
        try:
            async with asyncio.timeout(seconds):
                while len(batch) < most:
                    batch.append(await queue.get())
        except TimeoutError:
            pass
        yield batch


# --8<-- [end:pattern]
async def main():
    queue = asyncio.Queue()

    async def produce():
        for _ in range(23):
            queue.put_nowait("row")
        await asyncio.sleep(5)
        queue.put_nowait("a late one")

    producer = asyncio.create_task(produce())
    written = batches(queue, most=10, seconds=1)
    for _ in range(4):
        batch = await anext(written)
        print(f"at {clock.now:.0f} s: a batch of {len(batch)}")
    await written.aclose()
    await producer


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())

# Output:
# at 0 s: a batch of 10
# at 0 s: a batch of 10
# at 1 s: a batch of 3
# at 6 s: a batch of 1
