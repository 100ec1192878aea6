# /// script
# [tool.snippet]
# instead = "future = submitted"
# ///
"""wrap_future makes a pool's future awaitable."""

import asyncio
from concurrent.futures import ThreadPoolExecutor


async def main():
    with ThreadPoolExecutor(1) as pool:
        submitted = pool.submit(pow, 2, 10)
        # --8<-- [start:cure]
        future = asyncio.wrap_future(submitted)
        # --8<-- [end:cure]
        print(asyncio.isfuture(submitted), asyncio.isfuture(future))
        print(await future)


asyncio.run(main())

# Output:
# False True
# 1024
