"""A client with the wrong key is refused; both sides are told."""

from multiprocessing import (
    AuthenticationError,
    Process,
    ProcessError,
    current_process,
)
from multiprocessing.connection import Client, Listener


def client(address):
    try:
        Client(address, authkey=b"a guess")
    except AuthenticationError as error:
        print("client:", error)
    key = current_process().authkey  # the same as the parent's
    with Client(address, authkey=key) as connection:
        print("client, with the inherited key:", connection.recv())


if __name__ == "__main__":
    key = current_process().authkey
    listener = Listener(("localhost", 0), authkey=key)
    process = Process(target=client, args=(listener.address,))
    process.start()
    try:
        listener.accept()
    except ProcessError as error:  # AuthenticationError's base class
        refused = error
    with listener.accept() as connection:
        connection.send("welcome")
        process.join()
    listener.close()
    print("server:", refused)

# Output:
# client: digest sent was rejected
# client, with the inherited key: welcome
# server: digest received was wrong
