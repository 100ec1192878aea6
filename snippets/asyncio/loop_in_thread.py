"""A loop in a thread of its own, and work for it from outside."""

import asyncio
import threading


async def double(number):
    await asyncio.sleep(0)
    return 2 * number


def serve(runner):
    with runner:
        runner.get_loop().run_forever()


runner = asyncio.Runner()
loop = runner.get_loop()
thread = threading.Thread(target=serve, args=(runner,))
thread.start()

try:
    future = asyncio.run_coroutine_threadsafe(double(21), loop)
    print(future.result(timeout=5))  # blocks this thread, not the loop
finally:
    # --8<-- [start:cure]
    loop.call_soon_threadsafe(loop.stop)
    # --8<-- [end:cure]
    thread.join()
print("closed:", loop.is_closed())

# Output:
# 42
# closed: True
