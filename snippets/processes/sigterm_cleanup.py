# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A handler that raises SystemExit makes terminate() run finally."""

import signal
import sys
import time
from multiprocessing import Pipe, Process


def worker(ready):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        ready.send(True)
        while True:  # a signal that comes just before it waits for its end
            time.sleep(0.01)
    finally:
        print("child: cleaning up")


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    process = Process(target=worker, args=(sender,))
    process.start()
    receiver.recv()
    process.terminate()
    process.join(timeout=60)
    if process.is_alive():  # it did not listen
        process.kill()
        process.join()
    print("exit code:", process.exitcode)

# Output:
# child: cleaning up
# exit code: 0
