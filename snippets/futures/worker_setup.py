"""Worker threads set up by an initializer and named by a prefix."""

import threading
from concurrent.futures import ThreadPoolExecutor

local = threading.local()


def connect(server):
    local.connection = f"connection to {server}"


def work(number):
    worker = threading.current_thread().name
    return f"{worker}: job {number} over {local.connection}"


with ThreadPoolExecutor(
    max_workers=1,
    thread_name_prefix="db",
    # --8<-- [start:cure]
    initializer=connect,
    initargs=("primary",),
    # --8<-- [end:cure]
) as executor:
    for line in executor.map(work, [1, 2]):
        print(line)

# Output:
# db_0: job 1 over connection to primary
# db_0: job 2 over connection to primary
