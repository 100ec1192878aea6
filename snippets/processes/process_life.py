"""What a Process object knows before, during and after its run."""

import os
from multiprocessing import (
    Event,
    Process,
    active_children,
    current_process,
    parent_process,
)


def worker(stop):
    stop.wait(60)
    me, parent = current_process(), parent_process()
    print(f"child: I am {me.name!r}, started by {parent.name!r}")
    print("child: pid is that of os.getpid():", me.pid == os.getpid())


def show(when, process):
    print(f"{when}: alive={process.is_alive()} exitcode={process.exitcode}")


if __name__ == "__main__":
    stop = Event()
    process = Process(target=worker, args=(stop,), name="reader")
    process.daemon = True  # before start(): ended at our normal exit
    show("new", process)
    process.start()
    show("running", process)
    print("running: one of my children:", process in active_children())
    stop.set()
    process.join()  # wait for the end and take the exit code
    show("ended", process)
    process.close()  # give back its resources at once
    try:
        process.is_alive()
    except ValueError as error:
        print("closed:", error)

# Output:
# new: alive=False exitcode=None
# running: alive=True exitcode=None
# running: one of my children: True
# child: I am 'reader', started by 'MainProcess'
# child: pid is that of os.getpid(): True
# ended: alive=False exitcode=0
# closed: process object is closed
