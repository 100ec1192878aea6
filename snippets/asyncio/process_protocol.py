"""A process as a transport: its output and its end are callbacks."""

import asyncio
import sys


class Output(asyncio.SubprocessProtocol):
    def __init__(self):
        self.data = b""
        self.ended = asyncio.get_running_loop().create_future()

    def pipe_data_received(self, fd, data):
        self.data += data

    def pipe_connection_lost(self, fd, error):
        pass

    def process_exited(self):
        pass  # output may still be on its way

    def connection_lost(self, error):
        self.ended.set_result(self.data)


async def main():
    loop = asyncio.get_running_loop()
    transport, output = await loop.subprocess_exec(
        Output, sys.executable, "-c", "print(input() * 2)", stderr=None
    )
    transport.get_pipe_transport(0).write(b"ab\n")
    print((await output.ended).decode().strip())
    print("pid:", transport.get_pid() > 0, "status:", end=" ")
    print(transport.get_returncode())
    transport.close()


asyncio.run(main())

# Output:
# abab
# pid: True status: 0
