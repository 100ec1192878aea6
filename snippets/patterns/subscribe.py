"""A subscriber is a queue: who publishes does not wait for anyone."""

import asyncio
from contextlib import contextmanager


# --8<-- [start:pattern]
class Topic:
    def __init__(self):
        self.subscribers = set()

    @contextmanager
    def subscribed(self, most=100):
        queue = asyncio.Queue(most)
        self.subscribers.add(queue)
        try:
            yield queue
        finally:
            self.subscribers.discard(queue)

    def publish(self, message):
        for queue in self.subscribers:
            if queue.full():
                queue.get_nowait()  # it is too slow: the oldest goes
            queue.put_nowait(message)


# --8<-- [end:pattern]
async def main():
    prices = Topic()
    with prices.subscribed() as all_of_them, prices.subscribed(1) as newest:
        for price in (3, 4, 5):
            prices.publish(price)
        print("subscribed:", [await all_of_them.get() for _ in range(3)])
        print("only the newest:", await newest.get())
    prices.publish(6)
    print("after leaving:", len(prices.subscribers), "subscribers")


asyncio.run(main())

# Output:
# subscribed: [3, 4, 5]
# only the newest: 5
# after leaving: 0 subscribers
