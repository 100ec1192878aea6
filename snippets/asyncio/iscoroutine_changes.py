# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# raises = "DeprecationWarning"
# ///
"""Since 3.14, inspect tells whether a function is a coroutine function."""

import asyncio
import inspect


async def fetch():
    return "data"


print(inspect.iscoroutinefunction(fetch))
print(asyncio.iscoroutinefunction(fetch))

# Output:
# True

# Error (pattern):
# DeprecationWarning: 'asyncio.iscoroutinefunction' is deprecated ...
