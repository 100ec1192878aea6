# /// script
# requires-python = ">=3.12"
# ///
"""Since 3.12 a log record knows the task's name."""

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
# Task-1
