"""A thread that is being started is listed, and cannot be joined yet."""

import threading

begun, may_go_on = threading.Event(), threading.Event()


class Slow(threading.Thread):
    # --8<-- [start:scaffold]
    def _bootstrap(self):  # what start() runs in the new thread
        begun.set()
        may_go_on.wait()
        super()._bootstrap()

    # --8<-- [end:scaffold]


slow = Slow(name="slow", target=print, args=("slow: running",))
starter = threading.Thread(target=slow.start, name="starter")
starter.start()
begun.wait()
for thread in threading.enumerate():
    print(thread.name, "is alive" if thread.is_alive() else "not yet")
try:
    slow.join()
except RuntimeError as error:
    print("RuntimeError:", error)
may_go_on.set()
starter.join()
slow.join()

# Output:
# MainThread is alive
# starter is alive
# slow not yet
# RuntimeError: cannot join thread before it is started
# slow: running
