"""No pause is longer than half a minute: often a good idea, and here not
what was asked for.

Breaks: promise_the_pauses_grow
"""

import asyncio


async def retry(attempt, seconds):
    """Return the first result of `attempt()`, tried again and again."""
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    requests = task.cancelling()
    pause, last = 1, None
    try:
        async with asyncio.timeout(seconds) as limit:
            while True:
                try:
                    return await attempt()
                except ConnectionError as error:
                    last = error
                if task.cancelling() > requests:  # it failed while it ended
                    raise asyncio.CancelledError
                if loop.time() + pause >= limit.when():
                    raise TimeoutError("no time for another try") from last
                await asyncio.sleep(pause)
                pause = min(2 * pause, 30)
    except TimeoutError:
        if limit.expired() and last is not None:
            raise TimeoutError("a try took too long") from last
        raise
