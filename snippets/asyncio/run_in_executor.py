"""run_in_executor: threads of one's own, or processes for computing."""

import asyncio
import math
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def thread_name():
    return threading.current_thread().name


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1, thread_name_prefix="db") as pool:
        print(await loop.run_in_executor(pool, thread_name))

    with ProcessPoolExecutor(1) as pool:  # a core of its own
        print(await loop.run_in_executor(pool, math.factorial, 20))

    loop.set_default_executor(
        ThreadPoolExecutor(1, thread_name_prefix="mine")
    )
    print(await asyncio.to_thread(thread_name))
    print(await loop.run_in_executor(None, thread_name))


if __name__ == "__main__":
    asyncio.run(main())

# Output:
# db_0
# 2432902008176640000
# mine_0
# mine_0
