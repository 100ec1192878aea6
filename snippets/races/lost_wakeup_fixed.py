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
thread.join()  # makes sure that it happens every time
with ready:
    print("waiting")
    ready.wait_for(lambda: items)
    print("got", items.pop())

# Output:
# waiting
# got item
