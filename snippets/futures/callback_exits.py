# /// script
# [tool.snippet]
# unheard = "the executor logs what the program prints"
# ///
"""sys.exit() in a callback ends the worker: its pool stands still."""

import logging
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, wait

logging.disable()  # the executor logs it
gate = threading.Event()
executor = ThreadPoolExecutor(max_workers=1)
worker = executor.submit(threading.current_thread).result()
first = executor.submit(gate.wait)
first.add_done_callback(lambda future: sys.exit())
gate.set()
print("the first call:", first.result())

worker.join()
second = executor.submit(abs, -1)
waiting = wait([second], timeout=0.2).not_done
print("the second call:", "waits" if waiting else "ran")

# Output:
# the first call: True
# the second call: waits
