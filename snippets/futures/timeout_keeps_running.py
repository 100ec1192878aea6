"""result(timeout) ends the waiting; the task itself runs on to its end."""

import threading
from concurrent.futures import ThreadPoolExecutor

release = threading.Event()


def slow():
    release.wait()
    return "finished after all"


with ThreadPoolExecutor() as executor:
    future = executor.submit(slow)
    try:
        future.result(timeout=0.05)
    except TimeoutError:
        print("timed out; done:", future.done())
    release.set()
    print(future.result())

# Output:
# timed out; done: False
# finished after all
