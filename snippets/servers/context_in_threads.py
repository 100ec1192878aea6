"""to_thread takes the context along, submit() does not."""

import asyncio
import contextvars
from concurrent.futures import ThreadPoolExecutor

request_id = contextvars.ContextVar("request_id", default="nobody's")


def log(by):
    print(f"{by}: {request_id.get()} request")


async def main():
    request_id.set("ann's")
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1) as pool:
        await asyncio.to_thread(log, "to_thread")
        await loop.run_in_executor(pool, log, "run_in_executor")
        context = contextvars.copy_context()
        await loop.run_in_executor(
            pool, context.run, log, "with its context"
        )


asyncio.run(main())

# Output:
# to_thread: ann's request
# run_in_executor: nobody's request
# with its context: ann's request
