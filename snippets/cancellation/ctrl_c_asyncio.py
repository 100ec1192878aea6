"""asyncio.run turns Ctrl-C into a cancellation of the main task."""

import asyncio
import signal


async def main():
    try:
        signal.raise_signal(signal.SIGINT)  # as Ctrl-C would
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("main task: cancelled, cleaning up")
        await asyncio.sleep(0)  # awaiting still works
        raise


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("outside: KeyboardInterrupt")

# Output:
# main task: cancelled, cleaning up
# outside: KeyboardInterrupt
