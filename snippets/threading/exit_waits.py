"""At exit Python joins the other threads, then calls atexit functions."""

import atexit
import threading

main_has_ended = threading.main_thread().join


def worker():
    main_has_ended()
    print("2 worker: the main thread has ended, I have not")


atexit.register(print, "3 atexit")
threading.Thread(target=worker).start()
print("1 main: last line")

# Output:
# 1 main: last line
# 2 worker: the main thread has ended, I have not
# 3 atexit
