"""call_soon_threadsafe hands a callback over and wakes the loop."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    done = asyncio.Event()
    await asyncio.to_thread(loop.call_soon_threadsafe, done.set)
    await done.wait()
    print("done")


asyncio.run(main())

# Output:
# done
