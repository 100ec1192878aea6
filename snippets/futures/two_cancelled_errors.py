"""concurrent.futures and asyncio each have a CancelledError."""

import asyncio
from concurrent import futures

for module in (futures, asyncio):
    caught = issubclass(module.CancelledError, Exception)
    does = "catches" if caught else "lets pass"
    print(f"except Exception {does} {module.__name__}.CancelledError")

# Output:
# except Exception catches concurrent.futures.CancelledError
# except Exception lets pass asyncio.CancelledError
