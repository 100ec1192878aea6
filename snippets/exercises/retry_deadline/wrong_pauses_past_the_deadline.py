"""It pauses without a look at the clock: the caller waits for a try that
can never begin.

Breaks: promise_no_pause_past_the_deadline
"""

import asyncio


async def retry(attempt, seconds):
    """Return the first result of `attempt()`, tried again and again."""
    pause, last = 1, None
    try:
        async with asyncio.timeout(seconds) as limit:
            while True:
                try:
                    return await attempt()
                except ConnectionError as error:
                    last = error
                await asyncio.sleep(pause)
                pause *= 2
    except TimeoutError:
        if limit.expired() and last is not None:
            raise TimeoutError("a try took too long") from last
        raise
