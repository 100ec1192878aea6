# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""On SIGTERM: accept nothing new, finish, cancel what is late, report."""

# --8<-- [start:service]
import asyncio
import os
import signal

GRACE = 0.5  # seconds for the work in flight


class Service:
    def __init__(self):
        self.in_flight = set()
        self.stopping = False

    def accept(self, reader, writer):
        if self.stopping:  # it connected as the signal came
            writer.close()
            return
        task = asyncio.create_task(self.handle(reader, writer))
        self.in_flight.add(task)
        task.add_done_callback(self.in_flight.discard)

    async def handle(self, reader, writer):
        try:
            writer.write(b"accepted\n")
            request = await reader.readline()  # the work
            writer.write(b"done: " + request)
        except asyncio.CancelledError:
            writer.write(b"sorry: shutting down\n")
            raise
        finally:
            writer.close()
            await writer.wait_closed()  # until the system has it all

    async def run(self, listening):
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stop.set)
        server = await asyncio.start_server(self.accept, "127.0.0.1", 0)
        listening.set_result(server)
        await stop.wait()
        self.stopping = True
        server.close()  # 1. accept nothing new
        work = set(self.in_flight)
        if work:  # 2. let it finish
            await asyncio.wait(work, timeout=GRACE)
        late = {task for task in work if not task.done()}
        for task in late:  # 3. cancel the rest, and wait for its cleanup
            task.cancel()
        if late:
            await asyncio.wait(late, timeout=GRACE)
        ended = work - late  # 4. look
        failed = [t for t in ended if t.cancelled() or t.exception()]
        done = len(ended) - len(failed)
        print(f"done {done}, failed {len(failed)}, late {len(late)}")


# --8<-- [end:service]


# --8<-- [start:clients]
async def connect(server):
    reader, writer = await asyncio.open_connection(
        *server.sockets[0].getsockname()
    )
    await reader.readline()  # accepted: its task is in flight
    return reader, writer


async def main():
    listening = asyncio.get_running_loop().create_future()
    service = asyncio.create_task(Service().run(listening))
    server = await listening
    host, port = server.sockets[0].getsockname()
    (quick, send), (slow, idle) = [await connect(server) for _ in range(2)]

    os.kill(os.getpid(), signal.SIGTERM)
    while server.is_serving():
        await asyncio.sleep(0)
    try:
        await asyncio.open_connection(host, port)
    except ConnectionRefusedError:
        print("new client: refused")
    send.write(b"the last byte of a request\n")  # the slow one sends none
    print("quick client:", (await quick.readline()).decode().strip())
    await service
    print("slow client:", (await slow.readline()).decode().strip())
    for writer in (send, idle):
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
# --8<-- [end:clients]

# Output:
# new client: refused
# quick client: done: the last byte of a request
# done 1, failed 0, late 1
# slow client: sorry: shutting down
