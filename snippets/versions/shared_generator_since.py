# /// script
# requires-python = ">=3.15"
# ///
"""Since 3.15 threading wraps an iterator for you."""

import threading

serialize = getattr(threading, "serialize_iterator", None)
print("a lock around an iterator:", "threading" if serialize else "by hand")

# Output:
# a lock around an iterator: threading
