"""It never makes the pause longer: a service that is down gets no rest.

Breaks: promise_the_pauses_grow, promise_no_pause_past_the_deadline
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
    except TimeoutError:
        if limit.expired() and last is not None:
            raise TimeoutError("a try took too long") from last
        raise
