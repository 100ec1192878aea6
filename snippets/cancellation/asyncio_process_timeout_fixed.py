# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Who stops waiting for a program stops it, its children, and reaps it."""

import asyncio
import contextlib
import os
import signal
from asyncio.subprocess import PIPE

started = []


async def run(*command, limit):
    process = await asyncio.create_subprocess_exec(
        *command, stdout=PIPE, process_group=0
    )
    started.append(process)
    # --8<-- [start:cure]
    try:
        async with asyncio.timeout(limit):
            return (await process.communicate())[0]
    finally:  # a timeout, a cancellation, or the usual end
        for number in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):  # all ended
                os.killpg(process.pid, number)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1):
                    await process.communicate()
                    break
    # --8<-- [end:cure]


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
# timed out; it is gone
