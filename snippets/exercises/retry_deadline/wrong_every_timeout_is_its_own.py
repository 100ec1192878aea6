"""It takes each TimeoutError for its own: that of the attempt gives way to
one that tells of an older failure.

Breaks: promise_other_errors_are_raised_at_once
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
        if last is not None:
            raise TimeoutError("a try took too long") from last
        raise
