"""Whoever has the key can use the queue, and run code in the server."""

import os
import secrets
from multiprocessing import Pipe, Process
from multiprocessing.managers import BaseManager
from queue import Queue

jobs = Queue()


class Server(BaseManager):
    pass


class Client(BaseManager):
    pass


Server.register("get_jobs", callable=lambda: jobs)
Client.register("get_jobs")


class Code:
    def __reduce__(self):
        return os.getpid, ()  # called where it is unpickled


def serve(started, key):
    server = Server(("localhost", 0), key).get_server()
    started.send(server.address)  # port 0: the system chose one
    server.serve_forever()


if __name__ == "__main__":
    key = secrets.token_bytes(32)  # from a configuration, in practice
    here, there = Pipe()
    process = Process(target=serve, args=(there, key))
    process.start()
    client = Client(here.recv(), key)
    client.connect()
    client.get_jobs().put("a job for any machine")
    print(client.get_jobs().get(), "| host:", client.address[0])

    client.get_jobs().put(Code())
    elsewhere = client.get_jobs().get() != os.getpid()
    print("the client's code ran", "elsewhere" if elsewhere else "here")
    process.terminate()
    process.join()

# Output:
# a job for any machine | host: 127.0.0.1
# the client's code ran elsewhere
