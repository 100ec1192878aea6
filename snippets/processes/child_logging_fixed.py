# /// script
# [tool.snippet]
# apart = "a queue and a listener are another set-up"
# ///
"""Children put records on a queue; a listener in the parent writes."""

import logging
import sys
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import Process, Queue


def log_to(queue):
    root = logging.getLogger()
    root.handlers = [QueueHandler(queue)]
    root.setLevel(logging.INFO)


def worker(queue, order):
    # --8<-- [start:cure]
    log_to(queue)
    # --8<-- [end:cure]
    logging.getLogger("shop").info("order %d shipped", order)


if __name__ == "__main__":
    queue = Queue()
    handler = logging.StreamHandler(sys.stdout)
    line = "%(processName)s %(name)s %(levelname)s %(message)s"
    handler.setFormatter(logging.Formatter(line))
    processes = [
        Process(target=worker, args=(queue, order), name=f"clerk-{order}")
        for order in (7, 8)
    ]
    for process in processes:
        process.start()
    listener = QueueListener(queue, handler)
    listener.start()  # a thread: after any fork(), which copies its locks
    for process in processes:
        process.join()
    listener.stop()  # writes what is still in the queue

# Output (any order):
# clerk-7 shop INFO order 7 shipped
# clerk-8 shop INFO order 8 shipped
