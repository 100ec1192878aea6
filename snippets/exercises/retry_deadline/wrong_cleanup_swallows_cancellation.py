"""A cancelled try fails with a ConnectionError as it is closed, and that is
taken for one more failure: the cancellation is gone, and it tries again.

Breaks: promise_who_is_cancelled_ends_cancelled
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
                    raise TimeoutError("no time for another try") from last
                await asyncio.sleep(pause)
                pause *= 2
    except TimeoutError:
        if limit.expired() and last is not None:
            raise TimeoutError("a try took too long") from last
        raise
