"""The state is kept in a variable; wait_for() looks at it first."""

from threading import Condition, Thread

ready = Condition()
items = []


def producer():
    with ready:
        items.append("item")
        ready.notify()


thread = Thread(target=producer)
thread.start()
thread.join()
with ready:
    ready.wait_for(lambda: items)
    print("got", items.pop())

# Output:
# got item
