# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""The callback form: a protocol hears what a child process does."""

import asyncio


class Collect(asyncio.SubprocessProtocol):
    def __init__(self):
        self.output, self.exited = bytearray(), asyncio.Event()
        self.closed = asyncio.Event()

    def pipe_data_received(self, fd, data):
        self.output += data

    def pipe_connection_lost(self, fd, exc):
        if fd == 1:
            self.closed.set()

    def process_exited(self):
        self.exited.set()


async def main():
    loop = asyncio.get_running_loop()
    transport, watch = await loop.subprocess_exec(Collect, "cat")
    transport.get_pipe_transport(0).write(b"meow")
    transport.get_pipe_transport(0).write_eof()
    await watch.closed.wait()
    await watch.exited.wait()
    print(watch.output.decode(), transport.get_returncode())
    transport.close()

    transport, watch = await loop.subprocess_shell(Collect, "exec cat")
    print("has a pid:", transport.get_pid() > 0)
    transport.terminate()  # also kill() and send_signal(number)
    await watch.exited.wait()
    print(transport.get_returncode())
    transport.close()


asyncio.run(main())

# Output:
# meow 0
# has a pid: True
# -15
