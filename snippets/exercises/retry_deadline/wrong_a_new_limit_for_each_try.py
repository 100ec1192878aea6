"""Each try may take all the time: the limit begins anew with each of them.

Breaks: promise_the_deadline_ends_a_try
"""

import asyncio


async def retry(attempt, seconds):
    """Return the first result of `attempt()`, tried again and again."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    pause, last = 1, None
    while True:
        limit = asyncio.timeout(seconds)
        try:
            async with limit:
                return await attempt()
        except ConnectionError as error:
            last = error
        except TimeoutError:
            if limit.expired():
                raise TimeoutError("a try took too long") from last
            raise
        if loop.time() + pause >= deadline:
            raise TimeoutError("no time for another try") from last
        await asyncio.sleep(pause)
        pause *= 2
