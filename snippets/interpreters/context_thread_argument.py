# /// script
# requires-python = ">=3.14"
# ///
"""Thread(context=...) decides on both builds, whatever the flag says."""

import threading
from contextvars import Context, ContextVar, copy_context

user = ContextVar("user", default="nobody")
user.set("ann")

for label, context in (("empty", Context()), ("copy", copy_context())):
    thread = threading.Thread(
        target=lambda: print(f"{label}: {user.get()}"), context=context
    )
    thread.start()
    thread.join()

# Output:
# empty: nobody
# copy: ann
