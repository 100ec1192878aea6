"""A thread can raise KeyboardInterrupt in the main thread."""

import _thread
import signal
import threading

# The default, unless whoever started the program has SIGINT ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
main_waits, never = threading.Event(), threading.Event()


def watchdog():
    main_waits.wait(timeout=5)
    _thread.interrupt_main()


thread = threading.Thread(target=watchdog)
thread.start()
try:
    main_waits.set()
    while not never.wait(timeout=0.05):  # must wake to be interrupted
        pass
except KeyboardInterrupt:
    print("main: interrupted by a thread")
thread.join()

# Output:
# main: interrupted by a thread
