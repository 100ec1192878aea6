"""The handshake that a key adds, by hand, over a plain pipe."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import answer_challenge, deliver_challenge

KEY = b"secret"


def worker(connection):
    answer_challenge(connection, KEY)  # proves that it knows the key
    deliver_challenge(connection, KEY)  # asks for the same proof


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=worker, args=(there,))
    process.start()
    deliver_challenge(here, KEY)
    answer_challenge(here, KEY)
    print("both sides know the key")
    process.join()

# Output:
# both sides know the key
