# /// script
# [tool.snippet]
# instead = "except BaseException as error:"
# ///
"""An executor for tests: each task runs at once in the caller."""

from concurrent.futures import Executor, Future


class InlineExecutor(Executor):
    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        if future.set_running_or_notify_cancel():
            try:
                future.set_result(fn(*args, **kwargs))
            # --8<-- [start:cure]
            except Exception as error:  # a Ctrl-C is the caller's
                # --8<-- [end:cure]
                future.set_exception(error)
        return future


def interrupted():
    raise KeyboardInterrupt


with InlineExecutor() as executor:  # map comes with Executor
    print(list(executor.map(pow, [2, 3], [5, 2])))
    print(repr(executor.submit(int, "x").exception()))
    try:
        executor.submit(interrupted)
        print("Ctrl-C went into the future")
    except KeyboardInterrupt:
        print("Ctrl-C ends the caller")

# Output:
# [32, 9]
# ValueError("invalid literal for int() with base 10: 'x'")
# Ctrl-C ends the caller
