# /// script
# requires-python = ">=3.12"
# ///
"""Since 3.12 one stack serves all threads: cProfile names false callers."""

import cProfile
import pstats
from queue import SimpleQueue
from threading import Thread

ready, asked, answered = SimpleQueue(), SimpleQueue(), SimpleQueue()


def parse():
    pass


def worker():
    ready.put(None)
    asked.get()
    parse()
    answered.put(None)


def ask():
    asked.put(None)
    answered.get()


profile = cProfile.Profile()
profile.enable(builtins=False)  # Python functions alone
thread = Thread(target=worker)
thread.start()
ready.get()
ask()
thread.join()
profile.disable()
stats = pstats.Stats(profile).stats.items()
callers = {name: row[4] for (_, _, name), row in stats}
print("parse() is said to be called by", *[c[2] for c in callers["parse"]])

# Output:
# parse() is said to be called by ask
