"""Each try is a task of its own, and gets the time that is left."""

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
            late = not task.done()
        finally:
            task.cancel()  # does nothing to one that is done
            await asyncio.gather(task, return_exceptions=True)
        if late:
            raise TimeoutError("a try took too long") from last
        try:
            return task.result()
        except ConnectionError as error:
            last = error
        if loop.time() + pause >= deadline:
            raise TimeoutError("no time for another try") from last
        await asyncio.sleep(pause)
        pause *= 2
