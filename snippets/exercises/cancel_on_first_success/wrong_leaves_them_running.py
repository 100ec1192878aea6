"""It returns the result and leaves the others running.

Breaks: promise_the_others_have_ended
"""

import asyncio


async def first_success(attempts):
    """Return the first result; raise ExceptionGroup where all fail."""
    tasks = [asyncio.create_task(attempt()) for attempt in attempts]
    errors = []
    if tasks:
        for next_one in asyncio.as_completed(tasks):
            try:
                return await next_one
            except Exception as error:
                errors.append(error)
        raise ExceptionGroup("all attempts failed", errors)
