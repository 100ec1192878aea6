"""It tries one after another: the second has to wait for the first.

Breaks: promise_all_begin_at_once
"""


async def first_success(attempts):
    """Return the first result; raise ExceptionGroup where all fail."""
    errors = []
    for attempt in attempts:
        try:
            return await attempt()
        except Exception as error:
            errors.append(error)
    raise ExceptionGroup("all attempts failed", errors)
