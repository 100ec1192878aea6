"""Three orders, and the calls that do not wait."""

import asyncio


def fill_and_drain(queue):
    for number in (2, 1, 3):
        queue.put_nowait(number)
    return [queue.get_nowait() for _ in range(queue.qsize())]


async def main():
    print("first in, first out:", fill_and_drain(asyncio.Queue()))
    print("last in, first out:", fill_and_drain(asyncio.LifoQueue()))
    print("smallest first:", fill_and_drain(asyncio.PriorityQueue()))

    queue = asyncio.Queue(maxsize=1)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty:
        print("empty:", queue.empty())
    queue.put_nowait("only one fits")
    try:
        queue.put_nowait("another")
    except asyncio.QueueFull:
        print("full:", queue.full(), "maxsize:", queue.maxsize)


asyncio.run(main())

# Output:
# first in, first out: [2, 1, 3]
# last in, first out: [3, 1, 2]
# smallest first: [1, 2, 3]
# empty: True
# full: True maxsize: 1
