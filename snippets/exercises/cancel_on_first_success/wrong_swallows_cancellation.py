"""It catches BaseException: it takes its own cancellation for a failure.

Breaks: promise_who_cancels_it_cancels_all
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
            except BaseException as error:
                errors.append(error)
        raise BaseExceptionGroup("all attempts failed", errors)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
