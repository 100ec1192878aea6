# /// script
# requires-python = ">=3.13"
# ///
"""EventLoop is the platform's own loop; loop_factory makes another."""

import asyncio


class QuietLoop(asyncio.EventLoop):
    def __init__(self):
        super().__init__()
        self.set_debug(False)


async def main():
    loop = asyncio.get_running_loop()
    print(type(loop).__name__, isinstance(loop, asyncio.EventLoop))


asyncio.run(main(), loop_factory=QuietLoop)

# Output:
# QuietLoop True
