# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A timeout around communicate() stops the waiting, not the program."""

import asyncio
import os
import signal
from asyncio.subprocess import PIPE

started = []


async def run(*command, limit):
    process = await asyncio.create_subprocess_exec(
        *command, stdout=PIPE, process_group=0
    )
    started.append(process)
    async with asyncio.timeout(limit):
        return (await process.communicate())[0]


async def main():
    try:
        await run("sh", "-c", "sleep 3600 & wait", limit=0.1)
    except TimeoutError:
        code = started[0].returncode
        print("timed out;", "it runs on" if code is None else "it is gone")
    # --8<-- [start:scaffold]
    if code is None:  # so that this example leaves nothing behind
        os.killpg(started[0].pid, signal.SIGKILL)
        await started[0].communicate()
    # --8<-- [end:scaffold]


asyncio.run(main())

# Output:
# timed out; it runs on
