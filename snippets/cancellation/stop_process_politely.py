"""Ask a process to stop with an event; it ends where it is safe to."""

import multiprocessing as mp


def work(started, stop):
    steps = 0
    while not stop.is_set():
        steps += sum(range(1000)) > 0  # one step of computing
        started.set()
    print("worker: stopped between two steps")


if __name__ == "__main__":
    started, stop = mp.Event(), mp.Event()
    worker = mp.Process(target=work, args=(started, stop))
    worker.start()
    started.wait()
    stop.set()
    worker.join()
    print("exit code:", worker.exitcode)
    worker.close()

# Output:
# worker: stopped between two steps
# exit code: 0
