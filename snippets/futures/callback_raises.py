"""An Exception of a callback is logged and goes nowhere else."""

import logging
from concurrent.futures import Future


class OneLine(logging.Handler):
    def emit(self, record):
        print(record.levelname, record.name, repr(record.exc_info[1]))


logging.getLogger("concurrent.futures").addHandler(OneLine())


def broken(future):
    raise RuntimeError("in a callback")


future = Future()
future.add_done_callback(broken)
future.set_result(42)
print(future.result())

# Output:
# ERROR concurrent.futures RuntimeError('in a callback')
# 42
