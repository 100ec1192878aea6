"""Two jobs make progress in one thread: concurrent, and not parallel."""

import asyncio
import threading

threads = set()


async def job(name, steps):
    for step in steps:
        print(f"{name}: {step}")
        threads.add(threading.get_ident())
        await asyncio.sleep(0)  # let another job run


async def main():
    await asyncio.gather(
        job("tea", ["boil water", "pour", "remove bag"]),
        job("toast", ["put bread in", "take it out", "add butter"]),
    )


asyncio.run(main())
print("threads used:", len(threads))

# Output:
# tea: boil water
# toast: put bread in
# tea: pour
# toast: take it out
# tea: remove bag
# toast: add butter
# threads used: 1
