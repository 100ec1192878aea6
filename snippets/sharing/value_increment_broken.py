"""Two processes run value += 1; one of the additions is lost."""

from contextlib import suppress
from multiprocessing import Barrier, Process, Value
from threading import BrokenBarrierError


# --8<-- [start:scaffold]
def one(both_have_read):
    with suppress(BrokenBarrierError):  # where the other cannot come
        both_have_read.wait(timeout=0.5)
    return 1


# --8<-- [end:scaffold]
def worker(counter, both_are_here, both_have_read):
    both_are_here.wait()
    counter.value += one(both_have_read)


if __name__ == "__main__":
    counter = Value("i", 0)
    barriers = Barrier(2), Barrier(2)
    processes = [
        Process(target=worker, args=(counter, *barriers)) for _ in range(2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("two additions, counter =", counter.value)

# Output:
# two additions, counter = 1
