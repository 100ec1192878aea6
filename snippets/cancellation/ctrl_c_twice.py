"""A second Ctrl-C cuts the main task off; others are waited for."""

import asyncio
import signal


async def other():
    try:
        await asyncio.sleep(3600)
    finally:
        await asyncio.sleep(0.01)
        print("other task: cleaned up")


async def main():
    task = asyncio.create_task(other())
    await asyncio.sleep(0)  # the other task starts
    try:
        signal.raise_signal(signal.SIGINT)  # as Ctrl-C would
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("main task: cancelled, cleaning up")
        signal.raise_signal(signal.SIGINT)  # impatient
        print("never printed")
        await task


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("outside: KeyboardInterrupt")

# Output:
# main task: cancelled, cleaning up
# other task: cleaned up
# outside: KeyboardInterrupt
