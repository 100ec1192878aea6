"""An event that stays set is seen, however late one comes."""

from threading import Event, Thread

started = Event()


def wait():
    started.wait()


def start():
    started.set()


ann = Thread(target=wait, name="ann")
bob = Thread(target=start, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("both are done")

# Ends:
# 2 orders of lines, 5 states
# 2: ok, prints both are done
