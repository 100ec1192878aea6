"""It says that it took too long, and not what went wrong all the time.

Breaks: promise_the_last_failure_is_told
"""

import asyncio


async def retry(attempt, seconds):
    """Return the first result of `attempt()`, tried again and again."""
    loop = asyncio.get_running_loop()
    pause, last = 1, None
    try:
        async with asyncio.timeout(seconds) as limit:
            while True:
                try:
                    return await attempt()
                except ConnectionError as error:
                    last = error
                if loop.time() + pause >= limit.when():
                    raise TimeoutError("no time for another try") from None
                await asyncio.sleep(pause)
                pause *= 2
    except TimeoutError:
        if limit.expired() and last is not None:
            raise TimeoutError("a try took too long") from None
        raise
