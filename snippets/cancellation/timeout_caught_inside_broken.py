# /// script
# [tool.snippet]
# raises = "TimeoutError"
# ///
"""Inside the block there is no TimeoutError yet, only a cancellation."""

import asyncio


async def main():
    async with asyncio.timeout(0.05):
        try:
            await asyncio.sleep(3600)
        except TimeoutError:
            print("never printed")
        except asyncio.CancelledError:
            print("inside the block: CancelledError")
            raise


asyncio.run(main())

# Output:
# inside the block: CancelledError

# Error:
# TimeoutError
