"""remove calls the items' own __eq__, and other threads run meanwhile."""

import threading

comparing, changed = threading.Event(), threading.Event()


class Job:
    def __eq__(self, other):
        comparing.set()
        changed.wait(timeout=5)  # another thread changes the list
        return self is other


jobs = [Job(), "report"]
wanted = Job()


def change():
    comparing.wait(timeout=5)
    jobs.clear()
    changed.set()


thread = threading.Thread(target=change)
thread.start()
try:
    jobs.remove(wanted)
except ValueError:
    print("in the middle of remove the list became", jobs)
thread.join()

# Output:
# in the middle of remove the list became []
