"""A loop that serves a synchronous program from a thread of its own."""

import asyncio
import threading


class BackgroundLoop:
    def __enter__(self):
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.serve)
        self.thread.start()
        return self

    def serve(self):
        with asyncio.Runner(loop_factory=lambda: self.loop) as runner:
            runner.get_loop().run_forever()

    def run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(
            coroutine, self.loop
        ).result()

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()


async def double(number):
    await asyncio.sleep(0)
    return 2 * number


with BackgroundLoop() as background:
    print(background.run(double(21)))
    print(background.run(double(50)))
print("closed:", background.loop.is_closed())

# Output:
# 42
# 100
# closed: True
