"""A Runner runs several coroutines in one loop."""

import asyncio

with asyncio.Runner() as runner:
    queue = asyncio.Queue()
    runner.run(queue.put("from the first call"))
    print(runner.run(queue.get()))

# Output:
# from the first call
