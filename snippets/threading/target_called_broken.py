"""target=worker() runs worker at once, here; the thread has no target."""

import threading


def worker():
    print("worker runs in", threading.current_thread().name)


thread = threading.Thread(target=worker(), name="worker")
print("not even started yet")
thread.start()
thread.join()

# Output:
# worker runs in MainThread
# not even started yet
