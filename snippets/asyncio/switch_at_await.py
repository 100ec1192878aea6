"""Tasks switch where they await, and nowhere else."""

import asyncio


async def cook(dish):
    print(dish, "is prepared")
    print(dish, "goes into the oven")
    await asyncio.sleep(0)  # the only place where others may run
    print(dish, "is served")


async def main():
    await asyncio.gather(cook("soup"), cook("bread"))


asyncio.run(main())

# Output:
# soup is prepared
# soup goes into the oven
# bread is prepared
# bread goes into the oven
# soup is served
# bread is served
