"""asyncio.wait returns two sets, raises no task's error, cancels none."""

import asyncio


async def step(gate, error=None):
    await gate.wait()
    if error:
        raise error


async def main():
    gates = [asyncio.Event() for _ in range(3)]
    errors = [None, ValueError("bad"), None]
    tasks = [
        asyncio.create_task(step(gate, error))
        for gate, error in zip(gates, errors)
    ]
    done, pending = await asyncio.wait(tasks, timeout=0)
    print("timeout:", len(done), "done,", len(pending), "pending")

    for gate, mode in zip(
        gates,
        (
            asyncio.FIRST_COMPLETED,
            asyncio.FIRST_EXCEPTION,
            asyncio.ALL_COMPLETED,
        ),
    ):
        gate.set()
        done, pending = await asyncio.wait(tasks, return_when=mode)
        print(f"{mode}: {len(done)} done, {len(pending)} pending")
    print("kept for whoever asks:", repr(tasks[1].exception()))


asyncio.run(main())

# Output:
# timeout: 0 done, 3 pending
# FIRST_COMPLETED: 1 done, 2 pending
# FIRST_EXCEPTION: 2 done, 1 pending
# ALL_COMPLETED: 3 done, 0 pending
# kept for whoever asks: ValueError('bad')
