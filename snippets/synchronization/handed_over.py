"""What was written before set() is seen after wait()."""

import threading

ready = threading.Event()
message = None


def reader():
    ready.wait()
    print("the reader sees:", message)


thread = threading.Thread(target=reader)
thread.start()
message = "written before set()"
ready.set()
thread.join()

# Output:
# the reader sees: written before set()
