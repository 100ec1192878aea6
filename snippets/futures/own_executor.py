"""An executor for tests: each task runs at once in the caller."""

from concurrent.futures import Executor, Future


class InlineExecutor(Executor):
    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        if future.set_running_or_notify_cancel():
            try:
                future.set_result(fn(*args, **kwargs))
            except Exception as error:  # a Ctrl-C is the caller's
                future.set_exception(error)
        return future


with InlineExecutor() as executor:  # map comes with Executor
    print(list(executor.map(pow, [2, 3], [5, 2])))
    print(repr(executor.submit(int, "x").exception()))

# Output:
# [32, 9]
# ValueError("invalid literal for int() with base 10: 'x'")
