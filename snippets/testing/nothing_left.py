"""A test that leaves a thread or a task behind is told so."""

import asyncio
import threading
from contextlib import asynccontextmanager, contextmanager


# --8<-- [start:pattern]
@contextmanager
def no_new_threads():
    before = set(threading.enumerate())
    yield
    left = [t.name for t in threading.enumerate() if t not in before]
    assert not left, f"threads left behind: {left}"


@asynccontextmanager
async def no_new_tasks():
    before = asyncio.all_tasks()
    yield
    left = [t.get_name() for t in asyncio.all_tasks() - before]
    assert not left, f"tasks left behind: {left}"


# --8<-- [end:pattern]
event = threading.Event()
try:
    with no_new_threads():
        thread = threading.Thread(target=event.wait, name="forgotten")
        thread.start()
except AssertionError as error:
    print(error)
event.set()
thread.join()
print("threads now:", threading.active_count())


async def main():
    try:
        async with no_new_tasks():
            task = asyncio.create_task(asyncio.sleep(60), name="forgotten")
    except AssertionError as error:
        print(error)
    task.cancel()


asyncio.run(main())

# Output:
# threads left behind: ['forgotten']
# threads now: 1
# tasks left behind: ['forgotten']
