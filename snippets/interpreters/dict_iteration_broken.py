# /// script
# [tool.snippet]
# raises = "RuntimeError"
# ///
"""A dict that another thread fills cannot be iterated over."""

import threading

sessions = {"ann": 1, "bob": 2}
halfway, changed = threading.Event(), threading.Event()


def log_in():
    halfway.wait()
    sessions["eve"] = 3
    changed.set()


thread = threading.Thread(target=log_in)
thread.start()
for name in sessions:
    print(name)
    halfway.set()
    changed.wait()
thread.join()
print("now:", len(sessions))

# Output:
# ann

# Error:
# RuntimeError: dictionary changed size during iteration
