# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Whoever stops waiting for a program stops the program, and reaps it."""

import asyncio
import signal
from asyncio.subprocess import PIPE


async def run(*command, limit, patience=1):
    process = await asyncio.create_subprocess_exec(*command, stdout=PIPE)
    try:
        async with asyncio.timeout(limit):
            return (await process.communicate())[0]
    finally:  # a timeout, a cancellation, or the usual end
        if process.returncode is None:
            process.terminate()
            try:
                async with asyncio.timeout(patience):
                    await process.wait()
            except TimeoutError:
                process.kill()
                await process.wait()
        print("return code:", process.returncode)


async def main():
    try:
        await run("sleep", "3600", limit=0.05)
    except TimeoutError:
        print("timed out; -signal.SIGTERM is", -signal.SIGTERM)


asyncio.run(main())

# Output:
# return code: -15
# timed out; -signal.SIGTERM is -15
