# /// script
# requires-python = ">=3.12"
# ///
"""Which exception each thread is handling right now."""

import sys
import threading

may_end, is_handling = threading.Event(), threading.Event()


def retry():
    try:
        raise ConnectionError("no route to host")
    except ConnectionError:
        is_handling.set()
        may_end.wait()  # a retry that never ends


thread = threading.Thread(target=retry, name="sender")
thread.start()
is_handling.wait()
errors = sys._current_exceptions()  # thread identifier: exception
for each in threading.enumerate():
    print(f"{each.name}: {errors[each.ident]!r}")
may_end.set()
thread.join()

# Output:
# MainThread: None
# sender: ConnectionError('no route to host')
