"""asyncio: another program gets a deadline, and is killed after it."""

import asyncio
import sys

SLEEP = "import time; time.sleep(60)"


async def main():
    # --8<-- [start:program]
    run = asyncio.create_subprocess_exec
    process = await run(
        sys.executable, "-c", SLEEP
    )
    try:
        async with asyncio.timeout(0.05):
            await process.wait()
    except TimeoutError:
        pass
    finally:  # also where we are cancelled
        if process.returncode is None:
            process.kill()
            await process.wait()
    # --8<-- [end:program]
    print("killed:", process.returncode != 0)


asyncio.run(main())

# Output:
# killed: True
