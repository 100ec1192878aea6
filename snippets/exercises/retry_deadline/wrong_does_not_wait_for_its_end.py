"""It cancels the try and raises TimeoutError at once: the try is not done
cleaning up.

Breaks: promise_the_deadline_ends_a_try
"""

import asyncio


async def retry(attempt, seconds):
    """Return the first result of `attempt()`, tried again and again."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    pause, last = 1, None
    while True:
        task = asyncio.ensure_future(attempt())
        try:
            await asyncio.wait([task], timeout=deadline - loop.time())
        finally:
            task.cancel()
        if not task.done():
            raise TimeoutError("a try took too long") from last
        try:
            return task.result()
        except ConnectionError as error:
            last = error
        if loop.time() + pause >= deadline:
            raise TimeoutError("no time for another try") from last
        await asyncio.sleep(pause)
        pause *= 2
