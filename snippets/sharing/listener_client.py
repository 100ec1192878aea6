"""A server and a client that share nothing but an address and a key."""

from multiprocessing import Process
from multiprocessing.connection import Client, Listener

KEY = b"from the configuration"


def client(address):
    with Client(address, authkey=KEY) as connection:
        connection.send({"numbers": [1, 2, 3]})
        print("client received", connection.recv())


if __name__ == "__main__":
    with Listener(("localhost", 0), authkey=KEY) as listener:
        process = Process(target=client, args=(listener.address,))
        process.start()
        with listener.accept() as connection:
            request = connection.recv()
            print("server received", request)
            connection.send(sum(request["numbers"]))
            process.join()
        print("came from", listener.last_accepted[0])

# Output:
# server received {'numbers': [1, 2, 3]}
# client received 6
# came from 127.0.0.1
