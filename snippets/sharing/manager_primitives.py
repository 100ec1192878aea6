"""A manager's locks, event, queue and numbers, used by two processes."""

from multiprocessing import Manager, Process


def worker(number, kit):
    kit["barrier"].wait()  # both have started
    with kit["room"], kit["guard"], kit["rlock"]:
        kit["cells"][number] = number + 1
        kit["count"].value += 1
    with kit["changed"]:
        kit["changed"].notify_all()
    kit["go"].wait()
    kit["log"].put(f"worker {number} saw the event")


if __name__ == "__main__":
    with Manager() as manager:
        kit = {
            "barrier": manager.Barrier(2),
            "room": manager.Semaphore(1),
            "guard": manager.BoundedSemaphore(1),
            "rlock": manager.RLock(),
            "changed": manager.Condition(),
            "go": manager.Event(),
            "cells": manager.Array("i", [0, 0]),
            "count": manager.Value("i", 0),
            "log": manager.Queue(),
        }
        both = [Process(target=worker, args=(n, kit)) for n in range(2)]
        for process in both:
            process.start()
        with kit["changed"]:
            kit["changed"].wait_for(lambda: kit["count"].value == 2)
        print(list(kit["cells"]), kit["count"].value)
        kit["go"].set()
        for process in both:
            process.join()
        print(sorted(kit["log"].get() for _ in both))

# Output:
# [1, 2] 2
# ['worker 0 saw the event', 'worker 1 saw the event']
