# /// script
# requires-python = "<3.15"
# ///
"""Before 3.15 a shared generator needs a lock of yours."""

import threading

serialize = getattr(threading, "serialize_iterator", None)
print("a lock around an iterator:", "threading" if serialize else "by hand")

# Output:
# a lock around an iterator: by hand
