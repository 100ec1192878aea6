"""Ask a thread to stop with an event that it looks at."""

import threading

stop = threading.Event()
first_step = threading.Event()


def worker():
    while not stop.wait(timeout=0.01):  # a sleep that can be cut short
        first_step.set()  # one step of the work
    print("worker: stopping, nothing half done")


thread = threading.Thread(target=worker)
thread.start()
first_step.wait(timeout=5)
stop.set()
thread.join()
print("main: stopped", not thread.is_alive())

# Output:
# worker: stopping, nothing half done
# main: stopped True
