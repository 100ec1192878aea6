"""It tries again after every Exception: a bug is repeated, and so
is a try that raises a TimeoutError of its own.

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
                except Exception as error:
                    last = error
                if loop.time() + pause >= limit.when():
                    raise TimeoutError("no time for another try") from last
                await asyncio.sleep(pause)
                pause *= 2
    except TimeoutError:
        if limit.expired() and last is not None:
            raise TimeoutError("a try took too long") from last
        raise
