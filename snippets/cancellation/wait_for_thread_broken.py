"""wait_for gives up on a thread; the thread carries on all the same."""

import asyncio
import threading

started, main_gave_up = threading.Event(), threading.Event()
log = []


def copy_files():
    started.set()
    main_gave_up.wait()  # long work that knows nothing of asyncio
    log.append("thread: the files were changed after all")


async def main():
    job = asyncio.create_task(asyncio.to_thread(copy_files))
    await asyncio.to_thread(started.wait)  # a queued call could be removed
    try:
        await asyncio.wait_for(job, 0.05)
    except TimeoutError:
        log.append(f"main: timed out, job.cancelled() is {job.cancelled()}")
        main_gave_up.set()


asyncio.run(main())  # waits for the pool's threads
print(*log, sep="\n")

# Output:
# main: timed out, job.cancelled() is True
# thread: the files were changed after all
