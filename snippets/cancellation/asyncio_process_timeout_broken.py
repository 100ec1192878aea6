# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A timeout around communicate() stops the waiting, not the program."""

import asyncio
import os
import signal
from asyncio.subprocess import PIPE


async def main():
    process = await asyncio.create_subprocess_exec(
        "sleep", "3600", stdout=PIPE
    )
    try:
        async with asyncio.timeout(0.05):
            await process.communicate()
    except TimeoutError:
        print("timed out; return code:", process.returncode)
        os.kill(process.pid, 0)  # raises if there is no such process
        print("the program still runs")
    # So that this example leaves nothing behind:
    process.send_signal(signal.SIGKILL)
    await process.wait()


asyncio.run(main())

# Output:
# timed out; return code: None
# the program still runs
