# /// script
# [tool.snippet]
# build = "default"
# ///
"""Who sees the caller's context: not a thread or a pool, but to_thread."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar

user = ContextVar("user", default="nobody")
user.set("ann")


def show(where):
    print(f"{where}: {user.get()}")


thread = threading.Thread(target=show, args=("Thread",))
thread.start()
thread.join()

with ThreadPoolExecutor() as executor:
    executor.submit(show, "submit").result()


async def main():
    await asyncio.to_thread(show, "to_thread")


asyncio.run(main())

# Output:
# Thread: nobody
# submit: nobody
# to_thread: ann
