"""The daemon flag is inherited, and fixed once the thread has started."""

import threading


def kind(thread):
    return "a daemon" if thread.daemon else "not a daemon"


def parent():
    child = threading.Thread(target=print)
    print("made by a daemon:", kind(child))
    try:
        threading.current_thread().daemon = False
    except RuntimeError as error:
        print("RuntimeError:", error)


print("made by the main thread:", kind(threading.Thread()))
thread = threading.Thread(target=parent, daemon=True)
thread.start()
thread.join()  # a daemon can be joined like any other

# Output:
# made by the main thread: not a daemon
# made by a daemon: a daemon
# RuntimeError: cannot set daemon status of active thread
