# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# timeout = 1
# hangs = true
# unheard = "the hook prints what it is told"
# ///
"""A stage dies: the stages before and after it wait for ever."""

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


stages = [
    threading.Thread(target=stage, args=args)
    for args in ((feed, None, raw), (parse, raw, parsed), (show, parsed))
]
for each in stages:
    each.start()
for each in stages:
    each.join()
print("all stages have ended")

# Output:
# parse died: invalid literal for int() with base 10: 'x'
