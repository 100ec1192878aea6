"""It waits for the others with a gather that passes exceptions on: that
ends with the first of them that ends cancelled, or fails, and others still
clean up.

Breaks: promise_the_others_have_ended, promise_who_cancels_it_cancels_all
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
        try:
            await asyncio.gather(*tasks)
        except (Exception, asyncio.CancelledError):
            pass
