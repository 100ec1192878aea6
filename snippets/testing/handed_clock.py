"""A clock that is handed over can be turned by the test."""

import time
from unittest.mock import Mock


# --8<-- [start:pattern]
class Cache:
    def __init__(self, seconds, clock=time.monotonic):
        self.seconds, self.clock, self.kept = seconds, clock, {}

    def put(self, key, value):
        self.kept[key] = self.clock() + self.seconds, value

    def get(self, key):
        end, value = self.kept.get(key, (0, None))
        return value if self.clock() < end else None


# --8<-- [end:pattern]
clock = Mock(return_value=1000)
cache = Cache(60, clock)
cache.put("ink", 3)
for later in (59, 60):
    clock.return_value = 1000 + later
    print(f"after {later} s:", cache.get("ink"))

# Output:
# after 59 s: 3
# after 60 s: None
