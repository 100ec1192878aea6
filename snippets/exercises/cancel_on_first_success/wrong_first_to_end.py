"""It takes the first that ends, also where that is a failure.

Breaks: promise_a_failure_is_no_result
"""

import asyncio


async def first_success(attempts):
    """Return the first result; raise ExceptionGroup where all fail."""
    tasks = [asyncio.create_task(attempt()) for attempt in attempts]
    errors = []
    try:
        for next_one in asyncio.as_completed(tasks):
            return await next_one
        raise ExceptionGroup("all attempts failed", errors)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
