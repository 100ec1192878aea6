"""A version number under a condition cannot be missed."""

import threading

changed = threading.Condition()
version = 0
pulse_over = threading.Event()


def listener(known):
    pulse_over.wait(timeout=5)  # stands for being busy elsewhere
    with changed:
        changed.wait_for(lambda: version > known, timeout=5)
        print("heard of version", version)


thread = threading.Thread(target=listener, args=(version,))
thread.start()
with changed:
    version += 1
    changed.notify_all()
pulse_over.set()
thread.join()

# Output:
# heard of version 1
