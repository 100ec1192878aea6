# /// script
# [tool.snippet]
# unheard = "what an abrupt end loses is what it shows"
# ///
"""A process ends without its queue's feeder thread, or flushes it first."""

import os
from multiprocessing import Process, Queue


def drops(results):
    results.cancel_join_thread()  # what is not sent yet is lost
    results.put("x" * 1_000_000)


def flushes(results):
    results.put("the last word")
    # --8<-- [start:cure]
    results.close()  # no more items from this process
    results.join_thread()  # every item is in the pipe
    # --8<-- [end:cure]
    os._exit(3)  # would not have waited


if __name__ == "__main__":
    for worker in (drops, flushes):
        results = Queue()
        process = Process(target=worker, args=(results,))
        process.start()
        process.join()  # nobody has read yet, and still it ends
        print(worker.__name__, "ends with", process.exitcode)
    print("received:", results.get())

# Output:
# drops ends with 0
# flushes ends with 3
# received: the last word
