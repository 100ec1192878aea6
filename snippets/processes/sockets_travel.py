"""A socket goes to a child, although pickle alone would refuse it."""

import pickle
import socket
from multiprocessing import get_context


def worker(connection):
    connection.sendall(b"from the child")
    connection.close()


if __name__ == "__main__":
    ours, theirs = socket.socketpair()
    try:
        pickle.dumps(theirs)
    except TypeError as error:
        print("pickle:", error)
    process = get_context("spawn").Process(target=worker, args=(theirs,))
    process.start()
    print("received:", ours.recv(100).decode())
    process.join()
    ours.close()
    theirs.close()

# Output:
# pickle: cannot pickle 'socket' object
# received: from the child
