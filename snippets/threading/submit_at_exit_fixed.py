"""Join what submits work before the main thread ends."""

import threading
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:

    def worker():
        pool.submit(print, "printed by the pool").result()

    thread = threading.Thread(target=worker)
    thread.start()
    thread.join()
print("main: last line")

# Output:
# printed by the pool
# main: last line
