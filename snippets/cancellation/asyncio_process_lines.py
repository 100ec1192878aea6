"""Talk with a program line by line, while it runs."""

import asyncio
import sys
from asyncio.subprocess import PIPE

UPPER = (
    "import sys; [print(s.upper(), end='', flush=True) for s in sys.stdin]"
)


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", UPPER, stdin=PIPE, stdout=PIPE
    )
    for word in (b"one\n", b"two\n"):
        process.stdin.write(word)
        await process.stdin.drain()
        async with asyncio.timeout(5):
            print((await process.stdout.readline()).decode().strip())
    process.stdin.close()  # end of input: the program ends
    print("exit status", await process.wait())


asyncio.run(main())

# Output:
# ONE
# TWO
# exit status 0
