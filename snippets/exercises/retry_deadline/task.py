"""Build the loop that asks a service again until it answers: pauses that
grow, an end that is kept, and nothing caught that is not meant for it.

Write `async def retry(attempt, seconds)` for asyncio. An attempt is an
async function without arguments; its first result is returned. Where it
raises `ConnectionError`, there is a pause of 1 second and another try, then
pauses of 2, 4, 8 seconds, and so on. Any other error is raised as it is, at
once, also a `TimeoutError` of the attempt itself.

All this may take `seconds` from the call on. A try that runs at the end of
this time is cancelled, and `TimeoutError` is raised when it has cleaned up,
also where cleaning up fails with another `ConnectionError`. If the time is
over before the next try could begin, there is no pause: `TimeoutError` is
raised at once. Its `__cause__` is the last `ConnectionError`, if there was
one. Who is cancelled while in `retry` ends cancelled: the try that runs is
cancelled too, has cleaned up by then (one that does so already may be cut
off), and no other follows. What comes of a cancelled try whose cleaning up
fails with any other error is left to you.

The time is that of the loop: `asyncio.timeout`, `asyncio.sleep`,
`asyncio.get_running_loop().time()`. The checks run in a loop whose clock
jumps to where it would have to wait for, so that nothing takes long.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


async def retry(attempt, seconds):
    """Return the first result of `attempt()`, tried again and again."""
    raise NotImplementedError
