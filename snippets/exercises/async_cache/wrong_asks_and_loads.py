"""It asks whether there is a value, and loads: who asks during the load
finds none either, and loads too.

Breaks: promise_a_value_is_loaded_once
"""


class Cache:
    """Values by key, each loaded when it is asked for."""

    def __init__(self, load, lifetime, clock):
        self.load = load
        self.lifetime = lifetime
        self.clock = clock
        self.kept = {}  # by key: the value, and until when it is good

    async def get(self, key):
        """Return the value of a key; load it where it is missing or old."""
        if key in self.kept:
            value, until = self.kept[key]
            if self.clock() <= until:
                return value
        value = await self.load(key)
        self.kept[key] = value, self.clock() + self.lifetime
        return value
