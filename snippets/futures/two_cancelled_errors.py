"""concurrent.futures and asyncio each have a CancelledError."""

import asyncio
from concurrent import futures

print(issubclass(futures.CancelledError, Exception))
print(issubclass(asyncio.CancelledError, Exception))
print(issubclass(futures.CancelledError, asyncio.CancelledError))

# Output:
# True
# False
# False
