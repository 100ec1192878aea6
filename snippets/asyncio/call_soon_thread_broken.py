# /// script
# [tool.snippet]
# raises = "RuntimeError"
# ///
"""call_soon from another thread is an error, which debug mode reports."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    done = asyncio.Event()
    await asyncio.to_thread(loop.call_soon, done.set)
    await done.wait()
    print("done")


asyncio.run(main())

# Error (pattern):
# RuntimeError: Non-thread-safe operation invoked on an event loop ...
