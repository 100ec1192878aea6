"""unittest runs coroutines: set-up, test and clean-up in one loop."""

import asyncio
import unittest

steps = []


# --8<-- [start:pattern]
class QueueTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.queue = asyncio.Queue()
        self.loop_of_setup = asyncio.get_running_loop()

    async def test_what_goes_in_comes_out(self):
        await self.queue.put("job")
        async with asyncio.timeout(5):
            assert await self.queue.get() == "job"
        same = asyncio.get_running_loop() is self.loop_of_setup
        steps.append(f"test: the loop of the set-up: {same}")

    async def asyncTearDown(self):
        steps.append(f"clean-up: queue empty: {self.queue.empty()}")


# --8<-- [end:pattern]
result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(QueueTest).run(result)
print(*steps, sep="\n")
print("tests:", result.testsRun, "failures:", len(result.failures))

# Output:
# test: the loop of the set-up: True
# clean-up: queue empty: True
# tests: 1 failures: 0
