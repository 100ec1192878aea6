"""A Barrier: nobody starts phase two before all have ended phase one."""

import asyncio


async def player(name, barrier):
    print(name, "is ready")
    async with barrier as place:
        if place == 0:
            print("all", barrier.parties, "are here")


async def main():
    barrier = asyncio.Barrier(3)
    async with asyncio.TaskGroup() as group:
        for name in ("ada", "bob", "eve"):
            group.create_task(player(name, barrier))


asyncio.run(main())

# Output:
# ada is ready
# bob is ready
# eve is ready
# all 3 are here
