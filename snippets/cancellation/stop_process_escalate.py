# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""SIGTERM first, SIGKILL for the process that does not go."""

import multiprocessing as mp
import signal
import time


def stubborn(ready):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    ready.set()
    while True:
        time.sleep(1)


def stop(process, patience):
    process.terminate()
    process.join(patience)
    if process.exitcode is None:
        print("still there: kill")
        process.kill()
        process.join()


if __name__ == "__main__":
    ready = mp.Event()
    process = mp.Process(target=stubborn, args=(ready,))
    process.start()
    ready.wait()
    stop(process, patience=0.1)
    print("ended by", signal.Signals(-process.exitcode).name)
    process.close()

# Output:
# still there: kill
# ended by SIGKILL
