"""A second request after a while; the first answer wins."""

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
async def hedged(call, after):
    """Ask once; ask again if there is no answer `after` some seconds."""
    asked = {asyncio.create_task(call())}
    try:
        done, waiting = await asyncio.wait(asked, timeout=after)
        if not done:
            asked.add(asyncio.create_task(call()))
            waiting = asked
        while waiting:  # an error wins if no answer comes
            done, waiting = await asyncio.wait(
                waiting, return_when=asyncio.FIRST_COMPLETED
            )
            if not all(task.exception() for task in done):
                break
        return min(done, key=lambda task: bool(task.exception())).result()
    finally:
        for task in asked:
            task.cancel()
        await asyncio.gather(*asked, return_exceptions=True)


# --8<-- [end:pattern]
async def main():
    for title, times in (("quick", [0.1]), ("one slow server", [9.0, 0.1])):
        times, sent = iter(times), []

        async def request(times=times, sent=sent):
            sent.append(clock.now)
            await asyncio.sleep(next(times))
            return "answer"

        start = clock.now
        await hedged(request, after=0.5)
        print(f"{title}: {clock.now - start:.1f} s, requests: {len(sent)}")


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())

# Output:
# quick: 0.1 s, requests: 1
# one slow server: 0.6 s, requests: 2
