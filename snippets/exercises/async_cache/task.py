"""Build a cache for asyncio that loads each value once, however many tasks
ask for it, and again when it has become too old.

A web page shows prices in forty currencies, and an exchange rate takes a
second to load. Write `Cache(load, lifetime, clock)`. `load(key)` is an
async function that returns the value of a key; `clock()` returns the time
in seconds. `await cache.get(key)` returns a value that was loaded at most
`lifetime` seconds ago, and calls `load` only where there is none. Whatever
`load` returns is a value, also `None`.

Tasks that ask for one key while it is being loaded wait for that load;
other keys are loaded meanwhile. If a load fails, its exception is raised
to who asked for it, and it is not kept: who asks later loads again. A task
that is cancelled while it waits ends then; the others that wait for the
same key get their value all the same.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class Cache:
    """Values by key, each loaded when it is asked for."""

    def __init__(self, load, lifetime, clock):
        self.load = load
        self.lifetime = lifetime
        self.clock = clock

    async def get(self, key):
        """Return the value of a key; load it where it is missing or old."""
        raise NotImplementedError
