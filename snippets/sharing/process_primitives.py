"""Barrier, event, condition and semaphore order two processes."""

from multiprocessing import (
    Barrier,
    Condition,
    Event,
    Process,
    Semaphore,
    Value,
)


def worker(meet, go, turn, changed, finished):
    meet.wait()  # all three processes are here
    # --8<-- [start:cure]
    go.wait()  # the parent says when
    # --8<-- [end:cure]
    turn.release()  # one permit more for the parent
    with changed:
        finished.value += 1
        changed.notify()  # the parent looks again


if __name__ == "__main__":
    meet, go = Barrier(3), Event()
    turn, changed, finished = Semaphore(0), Condition(), Value("i", 0)
    kit = (meet, go, turn, changed, finished)
    processes = [Process(target=worker, args=kit) for _ in range(2)]
    for process in processes:
        process.start()
    meet.wait()
    print("all met; a permit before the event:", turn.acquire(timeout=0.2))
    go.set()
    print("permits after it:", turn.acquire(), turn.acquire())
    with changed:
        changed.wait_for(lambda: finished.value == 2)
    print("finished:", finished.value)
    for process in processes:
        process.join()

# Output:
# all met; a permit before the event: False
# permits after it: True True
# finished: 2
