"""copy_context().run as the target hands the context over, everywhere."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

user = ContextVar("user", default="nobody")


def show(where):
    print(f"{where}: {user.get()}")


user.set("ann")
thread = threading.Thread(target=copy_context().run, args=(show, "Thread"))
thread.start()
thread.join()

with ThreadPoolExecutor() as executor:
    executor.submit(copy_context().run, show, "submit").result()

# Output:
# Thread: ann
# submit: ann
