"""A Barrier lets nobody pass alone; abort breaks it, reset mends it."""

import asyncio


async def player(name, barrier):
    try:
        # --8<-- [start:cure]
        await barrier.wait()
        # --8<-- [end:cure]
        print(name, "passed")
    except asyncio.BrokenBarrierError:
        print(name, "gave up")


async def main():
    barrier = asyncio.Barrier(2)
    lonely = asyncio.create_task(player("ada", barrier))
    await asyncio.sleep(0)
    print("waiting:", barrier.n_waiting, "of", barrier.parties)
    await barrier.abort()
    await lonely
    print("broken:", barrier.broken)

    await barrier.reset()
    await asyncio.gather(player("bob", barrier), player("eve", barrier))


asyncio.run(main())

# Output:
# waiting: 1 of 2
# ada gave up
# broken: True
# eve passed
# bob passed
