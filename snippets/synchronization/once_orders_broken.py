"""The flag is set after the call: the call may run twice."""

from threading import Thread

done = False
calls = []


def once():
    global done
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
# 20 orders of lines, 17 states
# 2: ok, prints calls: 1
# 18: called twice, prints calls: 2
