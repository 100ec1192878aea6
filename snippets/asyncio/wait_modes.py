"""asyncio.wait returns two sets, raises nothing and cancels nothing."""

import asyncio


async def step(gate, error=None):
    await gate.wait()
    if error:
        raise error


async def main():
    gates = [asyncio.Event() for _ in range(3)]
    good = asyncio.create_task(step(gates[0]))
    bad = asyncio.create_task(step(gates[1], ValueError("bad")))
    slow = asyncio.create_task(step(gates[2]))
    tasks = {good, bad, slow}

    done, pending = await asyncio.wait(tasks, timeout=0)
    print("timeout:", len(done), "done,", len(pending), "pending")

    gates[0].set()
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    print("first completed:", done == {good}, len(pending), "pending")

    gates[1].set()
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_EXCEPTION
    )
    print("first exception:", repr(bad.exception()), pending == {slow})

    gates[2].set()
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.ALL_COMPLETED
    )
    print("all completed:", len(done), "done,", len(pending), "pending")


asyncio.run(main())

# Output:
# timeout: 0 done, 3 pending
# first completed: True 2 pending
# first exception: ValueError('bad') True
# all completed: 3 done, 0 pending
