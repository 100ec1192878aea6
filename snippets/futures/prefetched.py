"""A process pool feeds ahead: what was fed cannot be cancelled."""

import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor


def keep(*events):
    global started, release
    started, release = events


def work():
    started.set()
    release.wait()


if __name__ == "__main__":
    events = multiprocessing.Event(), multiprocessing.Event()
    with ProcessPoolExecutor(1, initializer=keep, initargs=events) as pool:
        futures = [pool.submit(work)]
        events[0].wait()
        futures += [pool.submit(work) for _ in range(4)]
        while sum(future.running() for future in futures) < 3:
            time.sleep(0.001)
        print("running:", [future.running() for future in futures])
        print("cancel: ", [future.cancel() for future in futures])
        events[1].set()

# Output:
# running: [True, True, True, False, False]
# cancel:  [False, False, False, True, True]
