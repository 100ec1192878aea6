"""Checked again under the lock: it is built once."""

from threading import Lock, Thread

lock = Lock()
config = None
built = []


def load():
    global config
    if config is None:
        with lock:
            if config is None:
                built.append("config")
                config = "ready"


ann = Thread(target=load, name="ann")
bob = Thread(target=load, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("built:", len(built))
assert len(built) == 1, "built twice"

# Ends:
# 48 orders of lines, 39 states
# 48: ok, prints built: 1
