"""What nobody can catch goes to the loop's exception handler."""

import asyncio
import logging


def handler(loop, context):
    if isinstance(context.get("exception"), ZeroDivisionError):
        print("callback failed:", context["exception"])
    else:
        loop.default_exception_handler(context)  # logs an error


def show(record):
    print(record.levelname, record.getMessage().splitlines()[0])
    return False


async def main():
    logging.getLogger("asyncio").addFilter(show)
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    print("mine:", loop.get_exception_handler() is handler)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "pool: connection lost"})


asyncio.run(main())

# Output:
# mine: True
# callback failed: division by zero
# ERROR pool: connection lost
