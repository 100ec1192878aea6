# /// script
# [tool.snippet]
# instead = "pass"
# ///
"""A watchdog around one step: it reports a step that takes too long."""

import faulthandler
import tempfile
import time
from contextlib import contextmanager


@contextmanager
def watched(seconds, log):
    faulthandler.dump_traceback_later(seconds, file=log)
    try:
        yield
    finally:
        # --8<-- [start:cure]
        faulthandler.cancel_dump_traceback_later()
        # --8<-- [end:cure]


def quick_step():
    pass


def slow_step():
    time.sleep(0.6)


for step in (quick_step, slow_step):
    with tempfile.TemporaryFile("w+") as log:
        with watched(0.4, log):
            step()
        time.sleep(0.6)  # longer than the limit, outside
        log.seek(0)
        print(step.__name__, "reported:", log.read().startswith("Timeout"))

# Output:
# quick_step reported: False
# slow_step reported: True
