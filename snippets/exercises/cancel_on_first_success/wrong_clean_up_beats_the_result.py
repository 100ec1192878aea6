"""It expects that who is cancelled ends cancelled: one that fails while it
cleans up takes the place of the result, and the rest is not awaited.

Breaks: promise_the_others_have_ended
"""

import asyncio


async def first_success(attempts):
    """Return the first result; raise ExceptionGroup where all fail."""
    tasks = [asyncio.create_task(attempt()) for attempt in attempts]
    errors = []
    try:
        for next_one in asyncio.as_completed(tasks):
            try:
                return await next_one
            except Exception as error:
                errors.append(error)
        raise ExceptionGroup("all attempts failed", errors)
    finally:
        for task in tasks:
            task.cancel()
        for task in tasks:
            if not task.done():
                try:
                    await task
                except asyncio.CancelledError:
                    pass
