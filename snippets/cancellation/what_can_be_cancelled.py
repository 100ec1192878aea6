"""Ask a task, two pool calls and a process to stop, and see which do."""

import asyncio
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor


async def cancel_a_task():
    task = asyncio.create_task(asyncio.sleep(3600))
    await asyncio.sleep(0)  # the task starts
    task.cancel()
    await asyncio.wait([task])
    print("asyncio task:       ", task.cancelled())


def cancel_calls_in_a_pool():
    started, release = threading.Event(), threading.Event()
    with ThreadPoolExecutor(max_workers=1) as pool:
        running = pool.submit(lambda: (started.set(), release.wait()))
        waiting = pool.submit(print, "never printed")
        started.wait()
        print("call still queued:  ", waiting.cancel())
        print("call that runs:     ", running.cancel())
        release.set()


def end_a_process():
    command = [sys.executable, "-c", "while True: pass"]
    with subprocess.Popen(command) as process:
        process.terminate()
    print("process:            ", process.returncode != 0)


asyncio.run(cancel_a_task())
cancel_calls_in_a_pool()
print("Thread has cancel():", hasattr(threading.Thread, "cancel"))
end_a_process()

# Output:
# asyncio task:        True
# call still queued:   True
# call that runs:      False
# Thread has cancel(): False
# process:             True
