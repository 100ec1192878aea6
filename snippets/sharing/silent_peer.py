"""A peer that connects and says nothing holds up all the others."""

import socket
import threading
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener

KEY = b"a secret from your configuration"
listener = Listener(("localhost", 0), authkey=KEY)
silent = socket.create_connection(listener.address)


def serve():
    while True:
        try:
            with listener.accept() as connection:  # checks the key
                connection.send("welcome")
                return
        except (AuthenticationError, EOFError, OSError):
            print("server: one did not get in")


def visit():
    with Client(listener.address, authkey=KEY) as connection:
        print("honest client:", connection.recv())


server = threading.Thread(target=serve)
client = threading.Thread(target=visit)
server.start()
client.start()
client.join(0.5)
print("the honest client waits:", client.is_alive())
silent.close()
client.join()
server.join()
listener.close()

# Output:
# the honest client waits: True
# server: one did not get in
# honest client: welcome
