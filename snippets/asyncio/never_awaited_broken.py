# /// script
# [tool.snippet]
# worlds = { plain = "a warning, and the program goes on" }
# raises = "RuntimeWarning"
# ///
"""Calling a coroutine function without await runs nothing."""

import asyncio


async def save(record):
    print("saving", record)


async def main():
    save("order 7")  # the await is missing
    print("done")


asyncio.run(main())

# Output:
# done

# Error (pattern):
# RuntimeWarning: coroutine 'save' was never awaited
# ...
