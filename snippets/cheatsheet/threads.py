# /// script
# [tool.snippet]
# unheard = "the hook is what the card shows, and it prints"
# ///
"""Threads: start and join, stop, data of a thread's own, exceptions."""

import threading

squares = []


def worker(n):
    squares.append(n * n)


# --8<-- [start:start]
threads = [
    threading.Thread(target=worker, args=(n,))
    for n in range(3)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()  # waits, returns None
# --8<-- [end:start]
print(sorted(squares))

# --8<-- [start:stop]
stop = threading.Event()


def loop():
    while not stop.wait(timeout=0.01):
        ...  # one step of the work


thread = threading.Thread(target=loop)
thread.start()
stop.set()  # ask: there is no kill
thread.join()
# --8<-- [end:stop]
print("stopped:", not thread.is_alive())

# --8<-- [start:local]
own = threading.local()


def handle(name):
    own.name = name  # this thread's only


# --8<-- [end:local]


thread = threading.Thread(
    target=handle, args=("request",)
)
thread.start()
thread.join()
print("seen here:", hasattr(own, "name"))


# --8<-- [start:later]
timer = threading.Timer(
    0.01, print, ["later, in a thread"]
)
timer.start()  # until then: timer.cancel()
# --8<-- [end:later]
timer.join()


def broken():
    raise ValueError("bad row")


# --8<-- [start:error]
def report(args):
    error = args.exc_value
    print(args.thread.name, repr(error))


threading.excepthook = report
# --8<-- [end:error]
thread = threading.Thread(
    target=broken, name="loader"
)
thread.start()
thread.join()

# Output:
# [0, 1, 4]
# stopped: True
# seen here: False
# later, in a thread
# loader ValueError('bad row')
