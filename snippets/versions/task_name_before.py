# /// script
# requires-python = "<3.12"
# ///
"""Before 3.12 a log record knows nothing of tasks."""

import asyncio
import logging


async def main():
    handler = logging.Handler()
    handler.emit = lambda record: print(
        getattr(record, "taskName", "no name")
    )
    log = logging.getLogger("shop")
    log.addHandler(handler)
    log.warning("begin")


asyncio.run(main(), debug=False)

# Output:
# no name
