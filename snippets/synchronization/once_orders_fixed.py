"""Flag and call under one lock: the call runs once."""

from threading import Lock, Thread

done = False
calls = []
lock = Lock()


def once():
    global done
    with lock:
        if not done:
            calls.append("connect")
            done = True


ann = Thread(target=once, name="ann")
bob = Thread(target=once, name="bob")
ann.start()
bob.start()
ann.join()
bob.join()
print("calls:", len(calls))
assert len(calls) == 1, "called twice"

# Ends:
# 10 orders of lines, 26 states
# 10: ok, prints calls: 1
