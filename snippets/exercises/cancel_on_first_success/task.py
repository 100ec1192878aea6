"""Build a race of several attempts in asyncio: one result, no attempt left
running, nothing lost when the caller is cancelled.

Write `async def first_success(attempts)` for asyncio: one attempt or more.
An attempt is an async function without arguments. All begin at once; the
result of the first that succeeds is returned, and the others are cancelled.
A failure is no result: the others go on. Where all fail, an
`ExceptionGroup` tells of each failure. However it ends, also when the
caller is cancelled: no attempt is running then, and each has had the time
to clean up. One that fails at that does not change how it ends. Nobody
cancels the caller while they clean up: how to stand that is another
exercise (a service that stops gracefully).

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


async def first_success(attempts):
    """Return the first result; raise ExceptionGroup where all fail."""
    raise NotImplementedError
