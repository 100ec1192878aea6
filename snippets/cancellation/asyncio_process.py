"""Run a program from asyncio and read what it prints."""

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE, STDOUT

CODE = "import sys; print(sys.stdin.read().upper()); sys.exit(3)"


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", CODE, stdin=PIPE, stdout=PIPE, stderr=STDOUT
    )
    output, _ = await process.communicate(b"hello")
    print(output.decode().strip(), "exit status", process.returncode)

    shell = await asyncio.create_subprocess_shell("exit 4", stdout=DEVNULL)
    print("shell: exit status", await shell.wait())


asyncio.run(main())

# Output:
# HELLO exit status 3
# shell: exit status 4
