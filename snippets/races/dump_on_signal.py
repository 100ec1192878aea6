# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A program that shows its threads whenever SIGUSR1 arrives."""

import faulthandler
import re
import signal
import tempfile
from threading import Event, Thread

may_end, has_begun = Event(), Event()


def wait_for_news():
    has_begun.set()
    may_end.wait()


thread = Thread(target=wait_for_news)
thread.start()
has_begun.wait()
with tempfile.TemporaryFile("w+") as log:
    # --8<-- [start:cure]
    faulthandler.register(signal.SIGUSR1, file=log, all_threads=True)
    # --8<-- [end:cure]
    signal.raise_signal(signal.SIGUSR1)  # from outside: kill -USR1 PID
    print("was registered:", faulthandler.unregister(signal.SIGUSR1))
    log.seek(0)
    functions = re.findall(r"line \d+ in (\w+)", log.read())
    print("in the dump:", "wait_for_news" in functions)
may_end.set()
thread.join()

# Output:
# was registered: True
# in the dump: True
