"""call_soon_threadsafe hands a callback over and wakes the loop."""

import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()

    def produce():
        for item in ("a", "b", None):
            loop.call_soon_threadsafe(queue.put_nowait, item)

    producer = threading.Thread(target=produce)
    producer.start()
    while (item := await queue.get()) is not None:
        print("got", item)
    producer.join()  # it has nothing left to do


asyncio.run(main())

# Output:
# got a
# got b
