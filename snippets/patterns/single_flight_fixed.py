# /// script
# [tool.snippet]
# apart = "what is kept is a task, which may fail"
# instead = "return await task"
# ///
"""The first one loads, the others wait for the same result."""

import asyncio


# --8<-- [start:pattern]
class Cache:
    def __init__(self, load):
        self.load, self.known = load, {}

    async def get(self, key):
        if key not in self.known:
            task = asyncio.create_task(self.load(key))
            # --8<-- [start:cure]
            self.known[key] = task
            # --8<-- [end:cure]
            task.add_done_callback(lambda task: self.forget(key, task))
        return await asyncio.shield(self.known[key])

    def forget(self, key, task):
        if task.cancelled() or task.exception():
            self.known.pop(key, None)  # a failure is not kept


# --8<-- [end:pattern]


async def main():
    loads = []

    async def load(key):
        loads.append(key)
        await asyncio.sleep(0)
        return f"the {key}"

    cache = Cache(load)
    await asyncio.gather(*(cache.get("price list") for _ in range(3)))
    print("callers: 3, loads:", len(loads))


asyncio.run(main())

# Output:
# callers: 3, loads: 1
