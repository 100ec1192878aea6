# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""interrupt() lets the child clean up; terminate() and kill() do not."""

import signal
import time
from multiprocessing import Pipe, Process


def worker(ready):
    try:
        ready.send(True)
        while True:  # a signal that comes just before it waits for its end
            time.sleep(0.01)
    except KeyboardInterrupt:
        print("  child: interrupted")
    finally:
        print("  child: cleaning up")


if __name__ == "__main__":
    for method in (Process.interrupt, Process.terminate, Process.kill):
        receiver, sender = Pipe(duplex=False)
        process = Process(target=worker, args=(sender,))
        process.start()
        receiver.recv()  # it is in its try block
        print(method.__name__)
        method(process)
        process.join()
        code = process.exitcode
        name = signal.Signals(-code).name if code < 0 else "normal end"
        print(f"  exit code {code}: {name}")

# Output:
# interrupt
#   child: interrupted
#   child: cleaning up
#   exit code 0: normal end
# terminate
#   exit code -15: SIGTERM
# kill
#   exit code -9: SIGKILL
