"""Debug mode reports what holds the loop for too long."""

import asyncio
import logging
import time


def show(record):
    told = record.getMessage()
    if "parse" in told:
        print(record.levelname, told.partition(" coro=")[0], "...")
    return False


async def parse():
    time.sleep(0.3)  # stands for a long computation


async def main():
    logging.getLogger("asyncio").addFilter(show)
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 0.2  # seconds; 0.1 by default
    await asyncio.create_task(parse(), name="parse")
    print("debug:", loop.get_debug())


asyncio.run(main(), debug=True)

# Output:
# WARNING Executing <Task finished name='parse' ...
# debug: True
