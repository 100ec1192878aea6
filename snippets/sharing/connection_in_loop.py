# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""An event loop watches a pipe from a process, as it does a socket."""

import asyncio
from multiprocessing import Pipe, Process


def worker(writer):
    writer.send({"rows": 3})


async def receive(reader):
    loop = asyncio.get_running_loop()
    readable = asyncio.Event()
    loop.add_reader(reader.fileno(), readable.set)
    await readable.wait()  # other tasks run meanwhile
    loop.remove_reader(reader.fileno())
    return reader.recv()


if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    process = Process(target=worker, args=(writer,))
    process.start()
    writer.close()
    print(asyncio.run(receive(reader)))
    process.join()

# Output:
# {'rows': 3}
