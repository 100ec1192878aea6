# /// script
# [tool.snippet]
# apart = "the other lock is entered by another statement"
# ///
"""An asyncio lock makes the other task wait, and the loop goes on."""

import asyncio

# --8<-- [start:cure]
lock = asyncio.Lock()
# --8<-- [end:cure]


async def save(name):
    # --8<-- [start:cure]
    async with lock:
        # --8<-- [end:cure]
        print(name, "has it")
        await asyncio.sleep(0)  # others may run, and one wants the lock
        print(name, "gives it back")


async def main():
    await asyncio.gather(save("ann"), save("bob"))


asyncio.run(main())

# Output:
# ann has it
# ann gives it back
# bob has it
# bob gives it back
