# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# unheard = "the log tells with a traceback what is raised here"
# ///
"""The pool raises a copy of the exception; a bad initializer breaks it."""

import logging
from concurrent.futures import InterpreterPoolExecutor
from concurrent.futures.interpreter import BrokenInterpreterPool

log = logging.getLogger("concurrent.futures")
log.addHandler(logging.NullHandler())
log.propagate = False


def no_licence():
    raise RuntimeError("no licence")


if __name__ == "__main__":
    with InterpreterPoolExecutor(1) as executor:
        error = executor.submit(int, "x").exception()
        print(type(error).__name__, "from", type(error.__cause__).__name__)

    with InterpreterPoolExecutor(1, initializer=no_licence) as executor:
        try:
            executor.submit(abs, -1).result()
        except BrokenInterpreterPool as error:
            print(type(error).__name__)

# Output:
# ValueError from ExecutionFailed
# BrokenInterpreterPool
