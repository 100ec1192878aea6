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
        faulthandler.cancel_dump_traceback_later()


def quick_step():
    pass


def slow_step():
    time.sleep(0.3)


for step, limit in ((quick_step, 5), (slow_step, 0.05)):
    with tempfile.TemporaryFile("w+") as log:
        with watched(limit, log):
            step()
        log.seek(0)
        print(step.__name__, "reported:", "slow_step" in log.read())

# Output:
# quick_step reported: False
# slow_step reported: True
