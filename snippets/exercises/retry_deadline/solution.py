"""One time limit around all tries and pauses; a pause that would be too
long is not begun.
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
                pause *= 2
    except TimeoutError:
        if limit.expired() and last is not None:
            raise TimeoutError("a try took too long") from last
        raise
