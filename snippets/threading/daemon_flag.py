"""The daemon flag is inherited, and fixed once the thread has started."""

import threading


def parent():
    child = threading.Thread(target=print)
    print("child of a daemon:", child.daemon)
    try:
        threading.current_thread().daemon = False
    except RuntimeError as error:
        print("RuntimeError:", error)


print("made by the main thread:", threading.Thread().daemon)
thread = threading.Thread(target=parent, daemon=True)
thread.start()
thread.join()  # a daemon can be joined like any other

# Output:
# made by the main thread: False
# child of a daemon: True
# RuntimeError: cannot set daemon status of active thread
