"""It cleans up after a result, and not where it is cancelled itself.

Breaks: promise_who_cancels_it_cancels_all
"""

import asyncio


async def first_success(attempts):
    """Return the first result; raise ExceptionGroup where all fail."""
    waiting = {asyncio.create_task(attempt()) for attempt in attempts}
    errors = []
    while waiting:
        done, waiting = await asyncio.wait(
            waiting, return_when=asyncio.FIRST_COMPLETED
        )
        for task in done:
            if task.exception() is None:
                for other in waiting:
                    other.cancel()
                await asyncio.gather(*waiting, return_exceptions=True)
                return task.result()
            errors.append(task.exception())
    raise ExceptionGroup("all attempts failed", errors)
