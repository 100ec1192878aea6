# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""An item cut off in the middle makes the queue useless to others."""

import time
from multiprocessing import Event, Process, Queue


def drops(results, begun):
    results.cancel_join_thread()
    results.put("x" * 1_000_000)
    begun.wait()  # the feeder thread is in the middle of it


if __name__ == "__main__":
    results, begun = Queue(), Event()
    process = Process(target=drops, args=(results, begun))
    process.start()
    while results.empty():
        time.sleep(0.001)
    begun.set()
    process.join()
    print("it ended with", process.exitcode)

    reader = Process(target=results.get, kwargs={"timeout": 0.1})
    reader.start()
    reader.join(1)
    print("get(timeout=0.1) is over:", not reader.is_alive())
    reader.kill()
    reader.join()

# Output:
# it ended with 0
# get(timeout=0.1) is over: False
