# /// script
# [tool.snippet]
# unheard = "its handler shows what would be logged"
# ///
"""Your own handler counts, and has the rest logged as before."""

import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")
told = []


def count(loop, context):
    told.append(context)
    if "exception" in context:
        print("counted:", repr(context["exception"]))
    else:
        loop.default_exception_handler(context)  # logs it


async def main():
    loop = asyncio.get_running_loop()
    print("own handler:", loop.get_exception_handler())
    loop.set_exception_handler(count)
    loop.call_soon(int, "seven")  # fails, and has no caller
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "gave up", "job": 7})
    print("told:", len(told))


asyncio.run(main(), debug=False)  # debug mode logs more lines

# Output:
# own handler: None
# counted: ValueError("invalid literal for int() with base 10: 'seven'")
# ERROR gave up
# job: 7
# told: 2
