"""It takes None for no result: an attempt that has nothing to return
succeeds, and the caller is told that all have failed.

Breaks: promise_a_failure_is_no_result
"""

import asyncio


async def first_success(attempts):
    """Return the first result; raise ExceptionGroup where all fail."""
    tasks = [asyncio.create_task(attempt()) for attempt in attempts]
    errors = []
    result = None
    try:
        for next_one in asyncio.as_completed(tasks):
            try:
                result = await next_one
                break
            except Exception as error:
                errors.append(error)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    if result is None:
        raise ExceptionGroup("all attempts failed", errors)
    return result
