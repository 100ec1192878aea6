"""Checked before the lock alone: the thing may be built twice."""

from threading import Lock, Thread

lock = Lock()
config = None
built = []


def load():
    global config
    if config is None:
        with lock:
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
# 34 orders of lines, 38 states
# 4: ok, prints built: 1
# 30: built twice, prints built: 2
