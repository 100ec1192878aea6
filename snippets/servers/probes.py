"""Alive and ready are two questions: draining changes one answer."""

import asyncio


class Service:
    def __init__(self):
        self.ready = False
        self.last_turn = None

    # --8<-- [start:pattern]
    def is_alive(self, now):
        """No: kill me and start me anew."""
        return self.last_turn is not None and now - self.last_turn < 10

    def is_ready(self):
        """No: send me nobody for now."""
        return self.ready

    async def pulse(self):
        """A loop that turns is alive."""
        while True:
            self.last_turn = asyncio.get_running_loop().time()
            await asyncio.sleep(1)

    # --8<-- [end:pattern]


async def main():
    service = Service()
    loop = asyncio.get_running_loop()

    def show(when):
        alive, ready = service.is_alive(loop.time()), service.is_ready()
        print(f"{when}: alive {alive}, ready {ready}")

    pulse = asyncio.create_task(service.pulse())
    await asyncio.sleep(0)
    show("starting")
    service.ready = True  # the cache is filled, the database answers
    show("serving")
    service.ready = False  # SIGTERM: finish what is there
    show("draining")
    pulse.cancel()


asyncio.run(main())

# Output:
# starting: alive True, ready False
# serving: alive True, ready True
# draining: alive True, ready False
