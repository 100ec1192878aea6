"""Where callbacks run: in the worker, or at once in the caller if done."""

import threading
from concurrent.futures import ThreadPoolExecutor

release = threading.Event()


def work():
    release.wait()
    return 42


def report(label):
    def callback(future):
        thread = threading.current_thread().name
        print(f"{label}: {future.result()} in {thread}")

    return callback


with ThreadPoolExecutor(1, thread_name_prefix="worker") as executor:
    future = executor.submit(work)
    future.add_done_callback(report("first added"))
    future.add_done_callback(report("second added"))
    release.set()

future.add_done_callback(report("added when done"))

# Output:
# first added: 42 in worker_0
# second added: 42 in worker_0
# added when done: 42 in MainThread
