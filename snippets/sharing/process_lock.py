"""One lock, handed to both processes, makes read-change-write whole."""

from contextlib import suppress
from multiprocessing import Barrier, Lock, Process, RawValue
from threading import BrokenBarrierError


def worker(lock, both_are_here, both_have_read, balance):
    both_are_here.wait()
    # --8<-- [start:cure]
    with lock:
        # --8<-- [end:cure]
        seen = balance.value
        # --8<-- [start:scaffold]
        with suppress(BrokenBarrierError):  # where the other cannot come
            both_have_read.wait(timeout=0.5)
        # --8<-- [end:scaffold]
        balance.value = seen + 10


if __name__ == "__main__":
    lock, balance = Lock(), RawValue("i", 0)
    kit = (lock, Barrier(2), Barrier(2), balance)
    processes = [Process(target=worker, args=kit) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("after two payments of 10 the balance is", balance.value)

# Output:
# after two payments of 10 the balance is 20
