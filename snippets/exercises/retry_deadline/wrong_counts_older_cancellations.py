"""It asks whether its task was ever cancelled: a task that retries while it
cleans up was, before, and ends at the first failure.

Breaks: promise_who_is_cancelled_ends_cancelled
"""

import asyncio


async def retry(attempt, seconds):
    """Return the first result of `attempt()`, tried again and again."""
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    pause, last = 1, None
    try:
        async with asyncio.timeout(seconds) as limit:
            while True:
                try:
                    return await attempt()
                except ConnectionError as error:
                    last = error
                if task.cancelling():  # it failed while it ended
                    raise asyncio.CancelledError
                if loop.time() + pause >= limit.when():
                    raise TimeoutError("no time for another try") from last
                await asyncio.sleep(pause)
                pause *= 2
    except TimeoutError:
        if limit.expired() and last is not None:
            raise TimeoutError("a try took too long") from last
        raise
