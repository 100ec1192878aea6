# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Ask with SIGINT, then SIGTERM, and kill what does not go."""

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE

STUBBORN = """
import signal, sys
asked = {signal.SIGINT, signal.SIGTERM}
signal.pthread_sigmask(signal.SIG_BLOCK, asked)
print("ready", flush=True)
while True:
    print("not now:", signal.sigwait(asked).name, file=sys.stderr)
"""


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", STUBBORN, stdout=PIPE, stderr=PIPE
    )
    print(await process.stdout.readline())
    process.send_signal(signal.SIGINT)
    print(await process.stderr.readline())
    process.terminate()
    print(await process.stderr.readline())
    process.kill()
    await process.communicate()  # takes what is left, and waits
    print("ended by", signal.Signals(-process.returncode).name)


asyncio.run(main())

# Output:
# b'ready\n'
# b'not now: SIGINT\n'
# b'not now: SIGTERM\n'
# ended by SIGKILL
