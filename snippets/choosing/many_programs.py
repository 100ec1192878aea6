"""Several programs run at once without a pool of processes around them."""

import asyncio
import sys


async def run(number):
    program = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        f"print({number} ** 2)",
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await program.communicate()
    if program.returncode:
        raise ChildProcessError(f"ended with {program.returncode}")
    return output.decode().strip()


async def main():
    print(await asyncio.gather(run(2), run(3)))


asyncio.run(main())

# Output:
# ['4', '9']
