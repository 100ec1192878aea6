"""A peer that connects and says nothing holds up all the others."""

import socket
import threading
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
        except (EOFError, OSError):
            print("server: one left without a word")


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
# server: one left without a word
# honest client: welcome
