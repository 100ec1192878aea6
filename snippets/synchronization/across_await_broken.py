# /// script
# [tool.snippet]
# hangs = true
# timeout = 1
# ///
"""A thread lock held across an await stops the whole loop."""

import asyncio
import threading

lock = threading.Lock()


async def save(name):
    with lock:
        print(name, "has it")
        await asyncio.sleep(0)  # others may run, and one wants the lock
        print(name, "gives it back")


async def main():
    await asyncio.gather(save("ann"), save("bob"))


asyncio.run(main())

# Output:
# ann has it
