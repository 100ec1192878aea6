"""A second Ctrl-C does not wait for the cleanup of the main task."""

import asyncio
import signal


async def main():
    try:
        signal.raise_signal(signal.SIGINT)  # as Ctrl-C would
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("main task: cancelled, cleaning up")
        signal.raise_signal(signal.SIGINT)  # impatient
        print("never printed")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("outside: KeyboardInterrupt")

# Output:
# main task: cancelled, cleaning up
# outside: KeyboardInterrupt
