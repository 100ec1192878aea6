"""A success is raised: a TaskGroup then cancels and awaits the others."""

import asyncio


class Success(Exception):
    """Ends the group."""


async def first_success(attempts):
    """Return the first result; raise ExceptionGroup where all fail."""
    results, errors = [], []

    async def run(attempt):
        try:
            result = await attempt()
        except Exception as error:
            errors.append(error)
        else:
            results.append(result)
            raise Success

    try:
        async with asyncio.TaskGroup() as group:
            for attempt in attempts:
                group.create_task(run(attempt))
    except* Success:
        pass  # the result is there
    if results:
        return results[0]
    raise ExceptionGroup("all attempts failed", errors)
