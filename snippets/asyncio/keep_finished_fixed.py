# /// script
# [tool.snippet]
# apart = "wait and gather are used by other lines"
# instead = "done, late = await asyncio.wait(tasks)"
# ///
"""wait() with a limit gives what is done, and what is not."""

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


async def fetch(seconds):
    await asyncio.sleep(seconds)
    return f"{seconds} s"


async def fetch_all(tasks):
    # --8<-- [start:cure]
    done, late = await asyncio.wait(tasks, timeout=2)
    # --8<-- [end:cure]
    for task in late:
        task.cancel()
    ended = [t for t in tasks if t in done and not t.cancelled()]
    return [task.result() for task in ended if not task.exception()]


async def main():
    tasks = [asyncio.create_task(fetch(s)) for s in (1, 2.5, 0.5)]
    print("got:", *await fetch_all(tasks))


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())

# Output:
# got: 1 s 0.5 s
