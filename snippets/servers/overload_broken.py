"""Without a limit all wait in line, and most answers come too late."""

import asyncio
import selectors
from collections import Counter


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


class Server:
    def __init__(self):
        self.workers = asyncio.Semaphore(2)  # a second each
        self.inside = 0


async def handle(server):
    server.inside += 1
    try:
        async with server.workers:
            await asyncio.sleep(1)
    finally:  # also where it fails, or is cancelled
        server.inside -= 1
    return "answered"


async def client(server):
    asked = clock.now
    answer = await handle(server)
    if answer == "answered" and clock.now - asked > 2:
        return "too late: the client has gone"
    return answer


async def main():
    server, clients = Server(), []
    for _ in range(10):  # four clients a second, for ten seconds
        for _ in range(4):
            clients.append(asyncio.create_task(client(server)))
        await asyncio.sleep(1)
    for answer, count in sorted(
        Counter(await asyncio.gather(*clients)).items()
    ):
        print(f"{count:2} {answer}")


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())

# Output:
#  6 answered
# 34 too late: the client has gone
