"""A thread that does not end fails its test, with its stack."""

import sys
import threading
import traceback


# --8<-- [start:pattern]
def joined(thread, seconds=5):
    """Wait for a thread; fail with its stack if it does not end."""
    thread.join(seconds)
    if thread.is_alive():
        frame = sys._current_frames().get(thread.ident)  # None: just ended
        stack = traceback.format_stack(frame) if frame else ["at its end"]
        raise AssertionError(f"{thread.name} still runs:\n{''.join(stack)}")


# --8<-- [end:pattern]
def wait_for_ever(event):
    event.wait()


event = threading.Event()
thread = threading.Thread(target=wait_for_ever, args=(event,), daemon=True)
thread.start()
try:
    joined(thread, 0.2)
except AssertionError as error:
    lines = str(error).splitlines()
    print("failed: a thread", lines[0].partition(") ")[2].strip(":"))
    print("in:", next(x.strip() for x in lines if "event.wait()" in x))
event.set()
joined(thread)
print("and now it has ended")

# Output:
# failed: a thread still runs
# in: event.wait()
# and now it has ended
