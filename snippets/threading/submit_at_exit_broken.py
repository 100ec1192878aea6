"""After the main thread has ended no pool takes new work."""

import threading
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor()


def worker():
    threading.main_thread().join()
    try:
        pool.submit(print, "never printed")
    except RuntimeError as error:
        print("RuntimeError:", error)


threading.Thread(target=worker).start()
print("main: last line")

# Output:
# main: last line
# RuntimeError: cannot schedule new futures after interpreter shutdown
