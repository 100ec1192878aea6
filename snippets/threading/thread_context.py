# /// script
# requires-python = ">=3.14"
# ///
"""Thread(context=...) decides which context variables a thread sees."""

import threading
from contextvars import Context, ContextVar, copy_context

user = ContextVar("user", default="anonymous")
user.set("ada")
seen = []

for context in (copy_context(), Context()):
    thread = threading.Thread(
        target=lambda: seen.append(user.get()), context=context
    )
    thread.start()
    thread.join()

print("copy of the caller's:", seen[0])
print("an empty one:", seen[1])

# Output:
# copy of the caller's: ada
# an empty one: anonymous
