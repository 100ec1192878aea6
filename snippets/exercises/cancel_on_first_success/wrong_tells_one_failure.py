"""It raises the last failure: what else went wrong is lost.

Breaks: promise_all_failures_are_told
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
        raise errors[-1]
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
