"""A task that awaits lets the others run; until then it goes on."""

import asyncio


async def cook(dish):
    print(dish, "is prepared")
    print(dish, "goes into the oven")
    # --8<-- [start:cure]
    await asyncio.sleep(0)  # here others may run
    # --8<-- [end:cure]
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
