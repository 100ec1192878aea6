"""How late the loop is: a task that asks to be woken, and looks when."""

import asyncio
import time


# --8<-- [start:pattern]
async def watch_lag(report, interval=0.05, limit=0.1):
    """Report each time that the loop woke us later than the limit."""
    while True:
        start = time.perf_counter()
        await asyncio.sleep(interval)
        lag = time.perf_counter() - start - interval
        if lag > limit:
            report(lag)


# --8<-- [end:pattern]
async def main():
    late = []
    watcher = asyncio.create_task(watch_lag(late.append))
    await asyncio.sleep(0.1)
    print("while all wait, late:", len(late))
    time.sleep(0.5)  # somebody blocks the loop
    await asyncio.sleep(0.1)
    print("while one blocks, late:", len(late))
    print("about as long as it blocked:", "yes" if late[0] > 0.3 else "no")
    watcher.cancel()


asyncio.run(main())

# Output:
# while all wait, late: 0
# while one blocks, late: 1
# about as long as it blocked: yes
