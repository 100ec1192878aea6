"""A Context cannot be entered twice at once, not even by two threads."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context


def enter_while_another_is_inside(first, second):
    inside, leave = threading.Event(), threading.Event()

    def stay():
        inside.set()
        leave.wait()

    with ThreadPoolExecutor(1) as executor:
        executor.submit(first.run, stay)
        inside.wait()
        try:
            print(second.run(str.upper, "entered"))
        except RuntimeError as error:
            print(str(error).partition(":")[0])
        leave.set()


shared = copy_context()
enter_while_another_is_inside(shared, shared)
enter_while_another_is_inside(copy_context(), copy_context())

# Output:
# cannot enter context
# ENTERED
