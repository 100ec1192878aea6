# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# unheard = "the hook prints what it is told"
# ///
"""A stage that ends shuts its queues: its neighbours hear of it."""

import threading
from queue import Queue, ShutDown

threading.excepthook = lambda args: print("parse died:", args.exc_value)
raw = Queue(maxsize=1)
parsed = Queue(maxsize=1)


def feed():
    for text in ("x", "2", "3", "4", "5"):
        raw.put(text)


def parse():
    while True:
        parsed.put(int(raw.get()))


def show():
    while True:
        print("shown:", parsed.get())


def stage(function, inbox=None, outbox=None):
    try:
        function()
    except ShutDown:
        print(function.__name__, "ends")
    # --8<-- [start:cure]
    finally:
        if inbox:
            inbox.shutdown(immediate=True)  # who puts gets ShutDown
        if outbox:
            outbox.shutdown()  # who gets, too, when all is taken
    # --8<-- [end:cure]


stages = [
    threading.Thread(target=stage, args=args)
    for args in ((feed, None, raw), (parse, raw, parsed), (show, parsed))
]
for each in stages:
    each.start()
for each in stages:
    each.join()
print("all stages have ended")

# Output (any order):
# parse died: invalid literal for int() with base 10: 'x'
# show ends
# feed ends
# all stages have ended
